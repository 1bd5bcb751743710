import { fieldsOf, textsOf, type WrittenField } from './schedule.ts'

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
  const fields = fieldsOf(spec)
  if (!fields) {
    const texts = textsOf(spec)
    const count = texts.length
    return {
      says: `has ${count} ${count === 1 ? 'field' : 'fields'}`,
      isDoubtful: count === 6 && texts.every((text) => LIKE_A_FIELD.test(text)),
    }
  }
  for (const field of fields) {
    const fault = faultOfField(field)
    if (fault) return fault
  }
  return undefined
}

/** What may be a field of a cron that reads seconds too, and no part of one with a space in it. */
const LIKE_A_FIELD = /^(\*|[\w?#]+(-\w+)?)(\/\d+)?(,(\*|[\w?#]+(-\w+)?)(\/\d+)?)*$/

/** Signs of other crons for the last day, the nearest weekday and the like. */
const ELSEWHERE = /^(\?|L|LW|\w+L|\d+W|\w+#\d)$/i

function faultOfField({ field: { what, from, to }, text, parts }: WrittenField): SpecFault | undefined {
  for (const part of parts) {
    const written = typeof part === 'string' ? part : part.text
    if (typeof part === 'string' || part.values.includes(undefined)) {
      return { says: `has the ${what} "${text}", which is none`, isDoubtful: ELSEWHERE.test(written) }
    }
    if (part.values.some((value) => value !== undefined && (value < from || value > to))) {
      const says = `has the ${what} "${text}", which is not between ${from} and ${to}`
      return { says, isDoubtful: false }
    }
    if (part.step === 0) return { says: `has the ${what} "${text}", with a step of 0`, isDoubtful: false }
    const [first, last] = part.values
    if (first !== undefined && last !== undefined && first > last)
      return { says: `has the ${what} "${text}", which runs backwards`, isDoubtful: true }
    if (part.step !== undefined && part.step > to)
      return { says: `has the ${what} "${text}", with a step that leads beyond ${to}`, isDoubtful: true }
  }
  return undefined
}
