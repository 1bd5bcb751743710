import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const additionalHostAddress: EntryRule = {
  id: 'additional-host-address',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'An additional host stands for an address',
  why: 'The platform writes these hosts into the list of known ones, each with its address. No schema looks at what is an address.',
  page: '/create-apps/image-properties/additional-hosts.html',
  check: eachValue([['additional_hosts', '*']], (value, path, entry) => {
    if (typeof value !== 'string' || isAddress(value)) return
    const isReversed = isAddress(String(path.at(-1)))
    const remedy = isReversed ? 'Write the host first.' : 'Write one such as "192.0.2.10".'
    return { message: `${keyOf(entry, path)} is "${value}", which is no IP address. ${remedy}` }
  }),
}

/** Addresses of the sixth version have colons; nothing else has. */
function isAddress(text: string): boolean {
  return (
    /^[\da-f:.]*:[\da-f:.]*$/i.test(text) ||
    (/^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255))
  )
}
