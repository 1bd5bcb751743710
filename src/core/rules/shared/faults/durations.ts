const DURATION = /^-?\d+\s*(ms|[smhdwMy])?$/

/** Whether the platform takes a text for a time: a number of seconds, or one with a unit. */
export function isDuration(text: string): boolean {
  return DURATION.test(text.trim())
}

/** The time that was written out in words, as in `5 minutes`. */
export function durationMeant(text: string): string | undefined {
  const [, count, word = ''] = /^(\d+)\s*([a-z]+)$/i.exec(text.trim()) ?? []
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1]
  return count === undefined || unit === undefined ? undefined : `${count}${unit}`
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^m(illi)?s(ec(ond)?s?)?$/i, 'ms'],
  [/^s(ec(ond)?s?)?$/i, 's'],
  [/^min(ute)?s?$/i, 'm'],
  [/^h(ou)?rs?$|^h$/i, 'h'],
  [/^d(ays?)?$/i, 'd'],
  [/^w(eeks?|ks?)?$/i, 'w'],
  [/^mo(nth)?s?$/i, 'M'],
  [/^y(ears?|rs?)?$/i, 'y'],
]
