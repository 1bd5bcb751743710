import type { Path } from '../../../base/path.ts'
import type { Entry } from '../../rule.ts'

/** A place inside an entry as people write it: `web.commands.start`. */
function insideOf({ path: entry }: Entry, path: Path): string {
  return path.slice(entry.length).join('.')
}

/** An entry as a sentence names it: `application "shop"`. */
export function called({ kind, name }: Pick<Entry, 'kind' | 'name'>): string {
  return `${kind} "${name}"`
}

/** A key or value where it is: `"web.size" of application "shop"`. */
export function keyOf(entry: Entry, path: Path): string {
  return path.length <= entry.path.length
    ? capital(called(entry))
    : `"${insideOf(entry, path)}" of ${called(entry)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
