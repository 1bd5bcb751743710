/** What is surely wrong with a regular expression in the syntax of PCRE, in words; most faults only show when it runs. */
export function patternFault(pattern: string): string | undefined {
  // Comments and free spacing change what every sign means.
  if (/\(\?[a-wyz-]*x|\(\?#|\\Q/.test(pattern)) return undefined
  let open = 0
  let at = 0
  let mayRepeat = false
  while (at < pattern.length) {
    const sign = pattern.charAt(at)
    if (sign === '\\') {
      if (at === pattern.length - 1) return 'it ends with a backslash'
      at += 2
      mayRepeat = true
    } else if (sign === '[') {
      const end = endOfClass(pattern, at)
      if (end === undefined) return 'a "[" is never closed'
      at = end + 1
      mayRepeat = true
    } else if (sign === '(') {
      const start =
        /^\((\?(P?<[A-Za-z_]\w*>|'[A-Za-z_]\w*'|<[=!]|[:=!>|]|[a-zA-Z^-]*:?|R|P[=>]\w+|[+-]?\d+|&\w+)|\*)?/.exec(
          pattern.slice(at),
        )
      open += 1
      at += start?.[0].length ?? 1
      mayRepeat = false
    } else if (sign === ')') {
      open -= 1
      if (open < 0) return 'a ")" has no "(" before it'
      at += 1
      mayRepeat = true
    } else if (sign === '*' || sign === '+' || sign === '?') {
      if (!mayRepeat) return `there is nothing that "${sign}" could repeat`
      // Behind it may stand a sign for lazy or possessive.
      at += /^[?+]$/.test(pattern.charAt(at + 1)) ? 2 : 1
      mayRepeat = false
    } else {
      mayRepeat = sign !== '|' && sign !== '^'
      at += 1
    }
  }
  return open > 0 ? 'a "(" is never closed' : undefined
}

/** Where a class of signs ends: a `]` right after its start is one of them. */
function endOfClass(pattern: string, start: number): number | undefined {
  let at = start + 1
  if (pattern.charAt(at) === '^') at += 1
  if (pattern.charAt(at) === ']') at += 1
  while (at < pattern.length) {
    if (pattern.charAt(at) === '\\') at += 2
    else if (pattern.startsWith('[:', at)) {
      const end = pattern.indexOf(':]', at + 2)
      at = end < 0 ? at + 1 : end + 2
    } else if (pattern.charAt(at) === ']') return at
    else at += 1
  }
  return undefined
}
