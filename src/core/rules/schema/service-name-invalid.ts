import type { EntryRule } from '../rule.ts'
import { checkContainerName, WHY_NAMES } from '../shared/faults/container-name.ts'

export const serviceNameInvalid: EntryRule = {
  id: 'service-name-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'The name of a service is one that the platform takes',
  why: WHY_NAMES,
  page: '/add-services.html',
  check: checkContainerName('service'),
}
