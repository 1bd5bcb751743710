import { type Path, valueAt } from '../../base/path.ts'
import { entriesOf, get, type Value } from '../../base/tree.ts'
import type { EntryRule, Problem } from '../rule.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { sectionThatIs } from '../shared/faults/wrappers.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { partialRedirects } from '../shared/routes/partial-redirects.ts'

export const routeUnknownKey: EntryRule = {
  id: 'route-unknown-key',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A route has the keys that the platform knows',
  why: 'Both schemas reject any other key. Most are misspelt, and what they were to say is lost.',
  page: '/define-routes.html',
  check: (entry) => {
    const { name, value, path } = entry
    if (sectionThatIs(name, value)) return []
    return [
      ...unknownIn(value, path, ROUTE),
      ...INSIDE.flatMap(([inside, known]) => {
        const group = valueAt(value, inside)
        return group === undefined ? [] : unknownIn(group, [...path, ...inside], known)
      }),
      ...partialRedirects(entry).flatMap((redirect) => unknownIn(redirect.value, redirect.path, REDIRECT)),
    ]
  },
}

const HSTS = 'strict_transport_security'
/** `code` and `sticky` have rules of their own. */
const ROUTE = [
  'type',
  'upstream',
  'to',
  'primary',
  'id',
  'attributes',
  'redirects',
  'tls',
  'cache',
  'ssi',
  'code',
  'sticky',
]
const INSIDE: readonly (readonly [Path, keys: readonly string[]])[] = [
  [['cache'], ['enabled', 'default_ttl', 'cookies', 'headers']],
  [['ssi'], ['enabled']],
  [['redirects'], ['expires', 'paths']],
  [['tls'], ['min_version', HSTS, 'client_authentication', 'client_certificate_authorities']],
  [
    ['tls', HSTS],
    ['enabled', 'include_subdomains', 'preload'],
  ],
]
const REDIRECT = ['to', 'regexp', 'prefix', 'append_suffix', 'code', 'expires']

function unknownIn(value: Value, path: Path, known: readonly string[]): Problem[] {
  return entriesOf(value)
    .filter(([key]) => !known.includes(key))
    .map(([key]) => {
      const [meant] = nearest(key.replaceAll('-', '_'), known)
      const isFree = meant !== undefined && get(value, meant) === undefined
      const at = [...path, key]
      const where =
        path.length > 2 ? `"${path.slice(2).join('.')}" of route "${path[1]}"` : `Route "${path[1]}"`
      return {
        at,
        message: `${where} has the key "${key}", which does not exist. ${meant === undefined ? 'Remove it.' : `Did you mean "${meant}"?`}`,
        fixes: [...(isFree ? renameTo(at, [meant]) : []), remove(`Remove ${key}`, at)],
      }
    })
}
