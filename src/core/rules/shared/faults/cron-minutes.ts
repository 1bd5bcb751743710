/** Each field of a cron's schedule: minute, hour, day, month, weekday. Undefined where there are not five. */
export function fieldsOfSpec(spec: string): readonly string[] | undefined {
  const fields = spec.trim().split(/\s+/)
  return fields.length === 5 ? fields : undefined
}

/** The least number of minutes between two starts, by the minute field; undefined where it cannot be read. */
export function leastGap(spec: string): number | undefined {
  const [minute = '', hour = ''] = fieldsOfSpec(spec) ?? []
  // Such steps are what people mean, however short the last one of an hour is: the platform's own examples have */19.
  const [, step] = /^(?:\*|H)\/([1-9]\d?)$/.exec(minute) ?? []
  if (step !== undefined) return Number(step)
  const isOnceAnHour = minute === 'H' || /^\d{1,2}$/.test(minute)
  if (isOnceAnHour) return /^\d+$/.test(hour) ? 24 * 60 : 60
  const minutes = minutesOf(minute)
  if (!minutes || minutes.length === 0) return undefined
  const sorted = [...new Set(minutes)].toSorted((left, right) => left - right)
  const gaps = sorted.slice(1).map((one, at) => one - (sorted[at] ?? 0))
  const first = sorted[0] ?? 0
  // From the last start of an hour to the first of the next; a single hour has no next.
  const around = first + 60 - (sorted.at(-1) ?? 0)
  return Math.min(...gaps, ...(/^\d+$/.test(hour) ? [] : [around]), 24 * 60)
}

/** The fixed minute at which a cron starts; undefined where it is spread by H or starts at several. */
export function fixedMinute(spec: string): number | undefined {
  const [minute = ''] = fieldsOfSpec(spec) ?? []
  return /^\d{1,2}$/.test(minute) ? Number(minute) : undefined
}

function minutesOf(field: string): number[] | undefined {
  const parts = field.split(',').map(minutesOfPart)
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

function minutesOfPart(part: string): number[] | undefined {
  const [, from, to, step] = /^(?:\*|H|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? []
  if (!/^[*H\d]/.test(part) || (step !== undefined && Number(step) === 0)) return undefined
  if (part === 'H') return [0]
  if (from !== undefined && to === undefined && step === undefined) return [Number(from)]
  const isRead = from !== undefined || /^[*H](\/\d{1,2})?$/.test(part)
  const minutes: number[] = []
  for (let at = Number(from ?? 0); at <= Math.min(Number(to ?? 59), 59); at += Number(step ?? 1))
    minutes.push(at)
  return isRead ? minutes : undefined
}
