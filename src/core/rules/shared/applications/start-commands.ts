import { get, isTree, Tagged, type Value } from '../../../base/tree.ts'
import type { Entry, Problem } from '../../rule.ts'
import { type FoundTree, isEmpty } from '../faults/values-at.ts'
import { remove } from '../fixes/fixes.ts'
import { called } from '../words/entry-words.ts'

/** Whether a map has a start command, or may have one in another file. */
export function hasStart(value: Value): boolean {
  const commands = get(value, 'commands')
  if (commands instanceof Tagged) return true
  // A text is not what it should be, which is said elsewhere.
  if (commands !== undefined && commands !== null && !isTree(commands)) return true
  const start = get(commands, 'start')
  return start !== undefined && start !== null && start !== ''
}

/** Which of several lack a start command; nobody but their author knows which. */
export function lackCommand(entry: Entry, all: readonly FoundTree[], what: string): readonly Problem[] {
  return all.flatMap(({ value, path, name }) =>
    hasStart(value)
      ? []
      : [
          {
            at: path,
            message: `The ${what} "${name}" of ${called(entry)} has no command. Write it in "commands.start".`,
            ...(isEmpty(value) && { fixes: [remove(`Remove ${name}`, path)] }),
          },
        ],
  )
}
