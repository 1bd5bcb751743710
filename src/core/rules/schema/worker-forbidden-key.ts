import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'

export const workerForbiddenKey: EntryRule = {
  id: 'worker-forbidden-key',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A worker has no keys that belong to its application',
  why: 'A worker runs what its application built, in the same image: both schemas reject these keys in it.',
  page: '/create-apps/image-properties/workers.html',
  check: eachKeyToRemove(
    'worker-forbidden-key',
    'does not belong to a worker, which has the image and the build of its application. Remove it, or move it to the application.',
  ),
}
