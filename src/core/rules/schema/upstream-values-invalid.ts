import { keyOf } from '../entry-words.ts'
import { eachFault } from '../faults.ts'
import { remove } from '../fixes.ts'
import { expectedOf, reshape } from '../reshape.ts'
import type { EntryRule } from '../rule.ts'

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
