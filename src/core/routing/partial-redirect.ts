import { entriesOf, get, stringAt, type Value } from '../base/tree.ts'
import { isWithin } from '../model/locations.ts'

/** A path of a route that is redirected, and where a request for it is sent. */
export interface RedirectedPath {
  readonly from: string
  /** A path or an address, with what was captured or follows filled in. */
  readonly to: string
  readonly code: number
}

interface Candidate {
  readonly from: string
  readonly value: Value
  readonly to: string
}

/**
 * The redirect of a path that answers a request, if any: the path itself, else the longest that it begins with, else
 * the first expression that matches. https://docs.upsun.com/define-routes/redirects.html
 */
export function redirectedPath(route: Value, path: string, query: string): RedirectedPath | undefined {
  const candidates = entriesOf(get(get(route, 'redirects'), 'paths')).flatMap(
    ([from, value]): Candidate[] => {
      const to = stringAt(value, 'to')
      return to === undefined ? [] : [{ from, value, to }]
    },
  )
  const plain = candidates
    .filter(({ value }) => get(value, 'regexp') !== true)
    .filter(({ from, value }) => path === from || (get(value, 'prefix') !== false && isWithin(path, from)))
    .toSorted((one, other) => other.from.length - one.from.length)[0]
  if (plain) return answer(plain, plain.to + suffixOf(plain, path))
  for (const candidate of candidates.filter(({ value }) => get(value, 'regexp') === true)) {
    const match = execute(candidate.from, path)
    if (match) return answer(candidate, fillIn(candidate.to, match, path, query))
  }
  return undefined
}

function answer({ from, value }: Candidate, to: string): RedirectedPath {
  const code = get(value, 'code')
  return { from, to, code: typeof code === 'number' ? code : 302 }
}

function suffixOf({ from, value, to }: Candidate, path: string): string {
  const rest = path.slice(from.length)
  if (get(value, 'append_suffix') === false || get(value, 'prefix') === false) return ''
  return to.endsWith('/') ? rest.replace(/^\//, '') : rest
}

/** An expression that may take for ever is not tried. */
function execute(expression: string, path: string): RegExpExecArray | null {
  if (expression.length > LONGEST || path.length > LONGEST || NESTED.test(expression)) return null
  try {
    return new RegExp(expression).exec(path)
  } catch {
    return null
  }
}

const LONGEST = 1000
const NESTED = /\([^()]*[*+}][^()]*\)[*+{]/

function fillIn(to: string, match: RegExpExecArray, path: string, query: string): string {
  const values = new Map(
    query.split('&').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    }),
  )
  return to.replace(/\$(\d+|is_args|args|uri|arg_\w+)/g, (whole, name: string) => {
    if (/^\d/.test(name)) return match[Number(name)] ?? ''
    if (name === 'is_args') return query === '' ? '' : '?'
    if (name === 'args') return query
    if (name === 'uri') return path
    return values.get(name.slice('arg_'.length)) ?? (whole === name ? whole : '')
  })
}
