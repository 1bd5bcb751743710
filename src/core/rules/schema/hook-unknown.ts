import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'
import { meantBy, renameTo } from '../shared/faults/unknown-keys.ts'

export const hookUnknown: EntryRule = {
  id: 'hook-unknown',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'There are three hooks',
  why: 'The platform knows `build`, `deploy` and `post_deploy`, and rejects any other.',
  page: '/create-apps/image-properties/hooks.html',
  check: eachKeyToRemove(
    'hook-unknown',
    'is no hook: there are build, deploy and post_deploy. Rename it, or move its commands to one of them.',
    (fault) => ({ before: renameTo(fault.path, meantBy(fault)) }),
  ),
}
