import type { EntryRule } from '../rule.ts'
import { unknownKeys } from '../shared/faults/unknown-keys.ts'

export const serviceUnknownKey: EntryRule = {
  id: 'service-unknown-key',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'The keys of a service are keys that the platform knows',
  why: 'The platform rejects a configuration with keys that it does not know. Settings of the image belong under `configuration`.',
  page: '/add-services.html',
  check: unknownKeys('service-unknown-key'),
}
