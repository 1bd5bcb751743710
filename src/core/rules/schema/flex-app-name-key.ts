import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'

export const flexAppNameKey: EntryRule = {
  id: 'flex-app-name-key',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The name of an application is its key alone',
  why: 'Both schemas reject the key `name` in an application: what it is called is written once, before it.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: eachKeyToRemove(
    'flex-app-name-key',
    'must not be set: the application is called by its key. Remove it.',
  ),
}
