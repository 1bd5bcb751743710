import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, reshape } from '../shared/faults/reshape.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const upstreamValuesInvalid: EntryRule = {
  id: 'upstream-values-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The socket and the protocol of the web instance are known ones',
  why: 'Requests reach an application over TCP or a Unix socket, as HTTP or FastCGI. Anything else is not answered.',
  page: '/create-apps/image-properties/web.html',
  check: eachFault('upstream-values-invalid', ({ path, value, spot }, entry) => ({
    message: `${keyOf(entry, path)} has to be ${expectedOf(spot.field)}. Correct it.`,
    fixes: [...reshape(path, value, spot.field), remove(`Remove ${path.at(-1)}`, path)],
  })),
}
