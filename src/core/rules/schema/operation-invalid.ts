import type { EntryRule } from '../rule.ts'
import { lackCommand } from '../shared/applications/start-commands.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, reshape } from '../shared/faults/reshape.ts'
import { treesAt } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const checkRole = eachFault('operation-invalid', ({ path, value, spot }, entry) => ({
  message: `${keyOf(entry, path)} has to be ${expectedOf(spot.field)}. Correct it.`,
  fixes: reshape(path, value, spot.field),
}))

export const operationInvalid: EntryRule = {
  id: 'operation-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'An operation has a command and a role',
  why: 'An operation runs `commands.start` when somebody with its role asks for it: viewer, contributor or admin.',
  page: '/create-apps/runtime-operations.html',
  check: (entry, context) => [
    ...checkRole(entry, context),
    ...lackCommand(entry, 'application/operations/*', treesAt(entry, ['operations', '*']), 'operation'),
  ],
}
