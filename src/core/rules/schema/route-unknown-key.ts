import type { EntryRule } from '../rule.ts'
import { unknownKeys } from '../unknown-keys.ts'

export const routeUnknownKey: EntryRule = {
  id: 'route-unknown-key',
  category: 'schema',
  severity: 'error',
  scope: 'route',
  title: 'The keys of a route are keys that the platform knows',
  why: 'The platform rejects a configuration with keys that it does not know, and a misspelt key does nothing.',
  page: '/define-routes.html',
  check: unknownKeys('route-unknown-key'),
}
