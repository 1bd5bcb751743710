import { get, isTree, Tagged, type Value } from '../base/tree.ts'
import { called } from './entry-words.ts'
import type { Entry, Problem } from './rule.ts'
import { type Pattern, treesAt } from './values-at.ts'

/** Whether a map has a start command, or may have one in another file. */
export function hasStart(value: Value): boolean {
  const commands = get(value, 'commands')
  if (commands instanceof Tagged) return true
  // A text is not what it should be, which is said elsewhere.
  if (commands !== undefined && commands !== null && !isTree(commands)) return true
  const start = get(commands, 'start')
  return start !== undefined && start !== null && start !== ''
}

/** What lacks a start command at a pattern; nobody but its author knows which. */
export function lacksCommand(entry: Entry, pattern: Pattern, what: string): readonly Problem[] {
  return treesAt(entry, pattern).flatMap(({ value, path, name }) =>
    hasStart(value)
      ? []
      : [
          {
            at: path,
            message: `The ${what} "${name}" of ${called(entry)} has no command. Write it in "commands.start".`,
          },
        ],
  )
}
