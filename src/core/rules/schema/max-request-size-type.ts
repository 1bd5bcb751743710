import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const maxRequestSizeType: EntryRule = {
  id: 'max-request-size-type',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The largest request is text with a unit',
  why: 'A bare number has no unit, and both schemas reject it.',
  page: '/create-apps/image-properties/web.html',
  check: (entry, context) => [...checkType(entry, context), ...checkText(entry, context)],
}

const checkType = eachFault('max-request-size-type', ({ path, value }, entry) => ({
  message: `${keyOf(entry, path)} has to be text with a unit, such as "250m". Write it so.`,
  fixes: typeof value === 'number' ? [write(`Write it as ${megabytes(value)}`, path, megabytes(value))] : [],
}))

/** No schema looks at the text: what the web server behind it reads is a number with one letter. */
const checkText = eachValue(
  [['web', 'locations', '*', 'request_buffering', 'max_request_size']],
  (value, path, entry) => {
    if (typeof value !== 'string' || /^\d+[kmg]?$/i.test(value)) return
    const [, count, unit = ''] = /^(\d+)\s*([kmg])(?:i?b)?$/i.exec(value.trim()) ?? []
    const size = `${count}${unit.toLowerCase()}`
    return {
      severity: 'warning',
      message: `${keyOf(entry, path)} is "${value}", which is no size. Write a number with k, m or g, such as "${count === undefined ? '250m' : size}".`,
      fixes: count === undefined ? [] : [write(`Write it as ${size}`, path, size)],
    }
  },
)

/** Small numbers are meant in megabytes, large ones in bytes. */
function megabytes(size: number): string {
  return `${Math.max(1, Math.round(size < 100_000 ? size : size / 1_048_576))}m`
}
