import type { Path } from '../../base/path.ts'
import { stringAt, Tagged } from '../../base/tree.ts'
import { isEverOffered, offeredBy } from '../../catalog/offers.ts'
import type { Entry, EntryRule } from '../rule.ts'
import { eachValue, type Pattern } from '../shared/faults/values-at.ts'
import { replace } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const LISTS: readonly Pattern[] = ['extensions', 'disabled_extensions'].flatMap((list) => [
  ['runtime', list, '*'],
  ['stack', 'runtimes', '*', '*', list, '*'],
])

export const phpExtensionUnknown: EntryRule = {
  id: 'php-extension-unknown',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'An extension of PHP is spelt as the platform spells it',
  why: 'No schema knows the extensions. One that does not exist is not there, and code that needs it fails.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: eachValue(LISTS, (value, path, entry) => {
    const type = typeFor(path, entry)
    const name = typeof value === 'string' ? value : stringAt(value, 'name')
    if (name === undefined) {
      if (value instanceof Tagged || !type.startsWith('php:')) return
      const message = `${keyOf(entry, path)} names no extension. Write its name, or a map with its "name" and "configuration".`
      return { message }
    }
    if (isEverOffered(type, name)) return
    const meant = meantBy(name, type)
    if (meant === undefined) return
    return {
      message: `${keyOf(entry, path)} is "${name}", an extension that is not known. Did you mean "${meant}"?`,
      fixes: typeof value === 'string' ? [replace(`Write ${meant}`, path, meant)] : [],
    }
  }),
}

/** The type of the image that has the extensions: of a composable one, the runtime that they are below. */
function typeFor(path: Path, { value, path: own }: Entry): string {
  const [first, , , runtime] = path.slice(own.length)
  return first === 'stack' ? String(runtime).replace('@', ':') : (stringAt(value, 'type') ?? '')
}

/** The list need not have all extensions: only what looks misspelt, or is named as elsewhere, is worth a word. */
function meantBy(name: string, type: string): string | undefined {
  const bare = name.replace(/^(ext|php[\d.]*)-/, '').replace(/(\.so|[@:].*)$/, '')
  const elsewhere = ELSEWHERE.get(bare) ?? bare
  if (isEverOffered(type, elsewhere)) return elsewhere
  return name.length < 4 ? undefined : nearest(bare, offeredBy(type))[0]
}

/** What packages of other makers call an extension. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['pdo_postgres', 'pdo_pgsql'],
  ['pdo_postgresql', 'pdo_pgsql'],
  ['postgres', 'pgsql'],
  ['postgresql', 'pgsql'],
])
