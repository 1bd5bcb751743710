/** One of the five fields of a cron's schedule. */
export interface ScheduleField {
  readonly what: string
  readonly from: number
  readonly to: number
  /** Words that stand for the numbers from the first on. */
  readonly words?: readonly string[]
}

/** One of several values that a field lists: a star, H, a value or a range of them; each with a step. */
export interface SchedulePart {
  readonly text: string
  /** Whether the platform chooses one of the values, as H asks for. */
  readonly isSpread: boolean
  /** The values that are written, the end of a range second; undefined where a word is none that the field has. */
  readonly values: readonly (number | undefined)[]
  readonly step?: number
}

/** A field as it is written; a part that cannot be read is nothing but its text. */
export interface WrittenField {
  readonly field: ScheduleField
  readonly text: string
  readonly parts: readonly (SchedulePart | string)[]
}

const FIELDS: readonly ScheduleField[] = [
  { what: 'minute', from: 0, to: 59 },
  { what: 'hour', from: 0, to: 23 },
  { what: 'day of the month', from: 1, to: 31 },
  {
    what: 'month',
    from: 1,
    to: 12,
    words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { what: 'weekday', from: 0, to: 7, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
]

/** What stands between the spaces of a schedule: five texts, if it is one. */
export function textsOf(spec: string): readonly string[] {
  return spec.split(/\s+/).filter(Boolean)
}

/** The fields of a schedule; undefined where there are not five. */
export function fieldsOf(spec: string): readonly WrittenField[] | undefined {
  const texts = textsOf(spec)
  if (texts.length !== FIELDS.length) return undefined
  return FIELDS.map((field, at) => {
    const text = texts[at] ?? ''
    return { field, text, parts: text.split(',').map((part) => readPart(part, field)) }
  })
}

const PART = /^(?:\*|(h)(?:\((\w+)-(\w+)\))?|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/i

/** Most fields of most schedules. */
const STAR: SchedulePart = { text: '*', isSpread: false, values: [] }

function readPart(text: string, field: ScheduleField): SchedulePart | string {
  if (text === '*') return STAR
  const found = PART.exec(text)
  if (!found) return text
  const [, spread, least, most, from, to, step] = found
  const values = [least, most, from, to].filter((value) => value !== undefined)
  return {
    text,
    isSpread: spread !== undefined,
    values: values.map((value) => numberOf(value, field)),
    ...(step !== undefined && { step: Number(step) }),
  }
}

function numberOf(value: string, { from, words = [] }: ScheduleField): number | undefined {
  if (/^\d+$/.test(value)) return Number(value)
  const at = words.indexOf(value.toLowerCase())
  return at < 0 ? undefined : from + at
}
