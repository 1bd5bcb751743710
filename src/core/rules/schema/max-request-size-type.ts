import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
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
  check: eachFault('max-request-size-type', ({ path, value }, entry) => ({
    message: `${keyOf(entry, path)} has to be text with a unit, such as "250m". Write it so.`,
    fixes:
      typeof value === 'number' ? [write(`Write it as ${megabytes(value)}`, path, megabytes(value))] : [],
  })),
}

/** Small numbers are meant in megabytes, large ones in bytes. */
function megabytes(size: number): string {
  return `${Math.max(1, Math.round(size < 100_000 ? size : size / 1_048_576))}m`
}
