const DURATION = /^(-1|\d+\s*(ms|[smhdwMy])?)$/

/** Whether the platform takes a text for a time: a number of seconds, or one with a unit. Below zero there is -1 alone. */
export function isDuration(text: string): boolean {
  return DURATION.test(text.trim())
}

/** The time that was written in words, as in `5 minutes`, or in parts, as in `1h30m`. */
export function durationMeant(text: string): string | undefined {
  const parts = [...text.trim().matchAll(PARTS)]
  const units = parts.map(([, , word = '']) => UNITS.find(([pattern]) => pattern.test(word))?.[1])
  const [unit] = units
  if (unit === undefined || parts.map(([part]) => part).join('') !== text.trim()) return undefined
  const [only] = parts
  if (parts.length === 1 && !only?.[1]?.includes('.')) return `${only?.[1]}${unit}`
  const total = parts.reduce((sum, [, count], at) => sum + Number(count) * lengthOf(units[at]), 0)
  const whole = LENGTHS.find(([, length]) => total > 0 && total % length === 0)
  return whole && `${total / whole[1]}${whole[0]}`
}

const PARTS = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^m(illi)?s(ec(ond)?s?)?$/i, 'ms'],
  [/^s(ec(ond)?s?)?$/i, 's'],
  [/^m$|^min(ute)?s?$/, 'm'],
  [/^min(ute)?s?$/i, 'm'],
  [/^h(ou)?rs?$|^h$/i, 'h'],
  [/^d(ays?)?$/i, 'd'],
  [/^w(eeks?|ks?)?$/i, 'w'],
  [/^mo(nth)?s?$/i, 'M'],
  [/^y(ears?|rs?)?$/i, 'y'],
]

/** In seconds, the longest first. Months and years are as long as they happen to be. */
const LENGTHS: readonly (readonly [string, number])[] = [
  ['w', 604_800],
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
  ['s', 1],
]

function lengthOf(unit: string | undefined): number {
  return LENGTHS.find(([one]) => one === unit)?.[1] ?? Number.NaN
}
