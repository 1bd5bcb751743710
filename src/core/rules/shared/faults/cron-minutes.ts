import { fieldsOf, type SchedulePart, type WrittenField } from './schedule.ts'

/** The least number of minutes between two starts, by the minute field; undefined where it cannot be read. */
export function leastGap(spec: string): number | undefined {
  const [minute, hour] = fieldsOf(spec) ?? []
  if (!minute) return undefined
  const only = onlyPart(minute)
  // Such steps are what people mean, however short the last one of an hour is: the platform's own examples have */19.
  if (only?.step && only.values.length === 0) return only.step
  const isAtOneHour = onlyValueOf(hour) !== undefined
  if (only && (isBareSpread(only) || onlyValueOf(minute) !== undefined)) return isAtOneHour ? 24 * 60 : 60
  const minutes = minutesOf(minute)
  if (!minutes || minutes.length === 0) return undefined
  const sorted = [...new Set(minutes)].toSorted((left, right) => left - right)
  const gaps = sorted.slice(1).map((one, at) => one - (sorted[at] ?? 0))
  const first = sorted[0] ?? 0
  // From the last start of an hour to the first of the next; a single hour has no next.
  const around = first + 60 - (sorted.at(-1) ?? 0)
  return Math.min(...gaps, ...(isAtOneHour ? [] : [around]), 24 * 60)
}

/** The fixed minute at which a cron starts; undefined where it is spread by H or starts at several. */
export function fixedMinute(spec: string): number | undefined {
  return onlyValueOf(fieldsOf(spec)?.[0])
}

/** The one value of a field that has no other. */
function onlyValueOf(field: WrittenField | undefined): number | undefined {
  const only = field && onlyPart(field)
  const isOne = only?.values.length === 1 && !only.isSpread && only.step === undefined
  return isOne ? only.values[0] : undefined
}

function onlyPart({ parts }: WrittenField): SchedulePart | undefined {
  const [only] = parts
  return parts.length === 1 && typeof only !== 'string' ? only : undefined
}

function isBareSpread({ isSpread, values, step }: SchedulePart): boolean {
  return isSpread && values.length === 0 && step === undefined
}

function minutesOf({ parts }: WrittenField): number[] | undefined {
  const each = parts.map((part) => (typeof part === 'string' ? undefined : minutesOfPart(part)))
  return each.every((minutes) => minutes !== undefined) ? each.flat() : undefined
}

function minutesOfPart(part: SchedulePart): number[] | undefined {
  const { isSpread, values, step = 1 } = part
  if (isBareSpread(part)) return [0]
  if (values.includes(undefined) || step === 0 || (isSpread && values.length > 0)) return undefined
  const [from = 0, to = part.step === undefined && values.length === 1 ? from : 59] = values
  const minutes: number[] = []
  for (let at = from; at <= Math.min(to, 59); at += step) minutes.push(at)
  return minutes
}
