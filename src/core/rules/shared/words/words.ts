/** How many names a sentence takes. */
const MOST = 8
/** How many it names where there are more. */
const NAMED = 5

/** Names in quotes, as a sentence says them: `"a", "b" or "c"`. Of many things there are, a few are named. */
export function listOf(names: readonly string[], last: 'and' | 'or'): string {
  const isLong = last === 'and' && names.length > MOST
  const quoted = names.slice(0, isLong ? NAMED : names.length).map((name) => `"${name}"`)
  const tail = isLong ? `${names.length - NAMED} more` : (quoted.pop() ?? '')
  return quoted.length === 0 ? tail : `${quoted.join(', ')} ${last} ${tail}`
}
