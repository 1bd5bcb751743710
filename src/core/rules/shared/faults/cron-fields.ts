/** What is wrong with the schedule of a cron. */
export interface SpecFault {
  /** As a sentence says it after the schedule: `has 4 fields`. */
  readonly says: string
  /** Whether other crons read it, so that the platform may. */
  readonly isDoubtful: boolean
}

/** What no cron, or not every one, can read in a schedule of five fields. */
export function faultOfSpec(spec: string): SpecFault | undefined {
  if (/^@[a-z]+$/.test(spec.trim()))
    return { says: 'is a short form that no page describes', isDoubtful: true }
  const fields = spec.trim().split(/\s+/).filter(Boolean)
  if (fields.length !== FIELDS.length) {
    return {
      says: `has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`,
      isDoubtful: fields.length === 6,
    }
  }
  for (const [at, text] of fields.entries()) {
    const field = FIELDS[at]
    const fault = field && faultOfField(text, field)
    if (fault) return fault
  }
  return undefined
}

interface CronField {
  readonly what: string
  readonly from: number
  readonly to: number
  /** Words that stand for the numbers from the first on. */
  readonly words?: readonly string[]
}

const FIELDS: readonly CronField[] = [
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

/** A star, H or H(1-5), or a value or a range of them; each with a step. */
const PART = /^(?:\*|h|h\((\w+)-(\w+)\)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/i

/** Signs of other crons for the last day, the nearest weekday and the like. */
const ELSEWHERE = /^(\?|L|LW|\w+L|\d+W|\w+#\d)$/i

function faultOfField(text: string, field: CronField): SpecFault | undefined {
  for (const part of text.split(',')) {
    const [whole, ...written] = PART.exec(part) ?? []
    const step = written.pop()
    const values = written.filter((value) => value !== undefined).map((value) => numberOf(value, field))
    if (whole === undefined || values.includes(undefined)) {
      return { says: `has the ${field.what} "${text}", which is none`, isDoubtful: ELSEWHERE.test(part) }
    }
    if (values.some((value) => value !== undefined && (value < field.from || value > field.to))) {
      const says = `has the ${field.what} "${text}", which is not between ${field.from} and ${field.to}`
      return { says, isDoubtful: false }
    }
    if (step !== undefined && Number(step) === 0) {
      return { says: `has the ${field.what} "${text}", with a step of 0`, isDoubtful: false }
    }
  }
  return undefined
}

function numberOf(value: string, { from, words = [] }: CronField): number | undefined {
  if (/^\d+$/.test(value)) return Number(value)
  const at = words.indexOf(value.toLowerCase())
  return at < 0 ? undefined : from + at
}
