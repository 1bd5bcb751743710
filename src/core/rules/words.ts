/** Names in quotes, as a sentence says them: `"a", "b" or "c"`. */
export function listOf(names: readonly string[], last: 'and' | 'or'): string {
  const quoted = names.map((name) => `"${name}"`)
  const tail = quoted.pop() ?? ''
  return quoted.length === 0 ? tail : `${quoted.join(', ')} ${last} ${tail}`
}
