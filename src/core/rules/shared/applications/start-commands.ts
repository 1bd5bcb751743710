import { get, isTree, Tagged, type Tree, type Value } from '../../../base/tree.ts'
import type { Entry, Problem } from '../../rule.ts'
import { isSaidOtherwise } from '../faults/meant-keys.ts'
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

/** Whether a map has its command under a key that is told as a wrong one. */
export function hasStartElsewhere(place: string, value: Tree): boolean {
  return isSaidOtherwise(place, Object.keys(value), ['commands', 'start'])
}

/** Which of several lack a start command; nobody but their author knows which. */
export function lackCommand(
  entry: Entry,
  place: string,
  all: readonly FoundTree[],
  what: string,
): readonly Problem[] {
  return all.flatMap(({ value, path, name }) =>
    hasStart(value) || hasStartElsewhere(place, value)
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
