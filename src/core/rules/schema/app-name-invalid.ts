import type { EntryRule } from '../rule.ts'
import { checkContainerName, WHY_NAMES } from '../shared/faults/container-name.ts'

export const appNameInvalid: EntryRule = {
  id: 'app-name-invalid',
  covers: ['fixed-app-name-invalid'],
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The name of an application is one that the platform takes',
  why: WHY_NAMES,
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: checkContainerName('application'),
}
