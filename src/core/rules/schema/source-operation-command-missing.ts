import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { isSaidOtherwise } from '../shared/faults/meant-keys.ts'
import { isAbsent, treesAt } from '../shared/faults/values-at.ts'
import { called } from '../shared/words/entry-words.ts'

const PLACE = 'application/source/operations/*'

export const sourceOperationCommandMissing: EntryRule = {
  id: 'source-operation-command-missing',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A source operation says what it runs',
  why: 'Without a command there is nothing to change the source with, and the schema rejects it.',
  page: '/create-apps/source-operations.html',
  check: (entry) =>
    treesAt(entry, ['source', 'operations', '*']).flatMap(({ value, path, name }) =>
      isAbsent(get(value, 'command')) && !isSaidOtherwise(PLACE, Object.keys(value), ['command'])
        ? [
            {
              at: path,
              message: `The source operation "${name}" of ${called(entry)} has no command. Write it in "command".`,
            },
          ]
        : [],
    ),
}
