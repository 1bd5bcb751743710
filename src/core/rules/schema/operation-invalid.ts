import { keyOf } from '../entry-words.ts'
import { eachFault } from '../faults.ts'
import { expectedOf, reshape } from '../reshape.ts'
import type { EntryRule } from '../rule.ts'
import { lackCommand } from '../start-commands.ts'
import { treesAt } from '../values-at.ts'

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
    ...lackCommand(entry, treesAt(entry, ['operations', '*']), 'operation'),
  ],
}
