import type { EntryRule } from '../rule.ts'
import { unknownKeys } from '../shared/faults/unknown-keys.ts'

export const appUnknownKey: EntryRule = {
  id: 'app-unknown-key',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The keys of an application are keys that the platform knows',
  why: 'The platform rejects a configuration with keys that it does not know, and a misspelt key does nothing.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: unknownKeys('app-unknown-key'),
}
