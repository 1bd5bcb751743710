import type { Path } from '../../base/path.ts'
import { entriesOf, get, type Value } from '../../base/tree.ts'
import type { Entry, EntryRule, Problem } from '../rule.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { removeKey } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { type DatabaseKeys, databaseKeysOf, otherKeys } from '../shared/services/databases.ts'
import { configurationOf, typeOf } from '../shared/services/service-type.ts'
import { keyOf } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const configurationUnknownKey: EntryRule = {
  id: 'configuration-unknown-key',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  title: 'A service is configured by settings that its image has',
  why: 'No schema looks into `configuration`: a setting that is misspelt, or of another image, is passed over.',
  page: '/add-services.html',
  check: (entry) => {
    const { known } = typeOf(entry.value)
    if (!known) return []
    const at: Path = [...entry.path, 'configuration']
    const keys = databaseKeysOf(entry.value)
    const ofOther = keys && otherKeys(keys)
    const settings = { whose: known.title, keys: known.configuration, told: ofOther?.list }
    const configuration = configurationOf(entry.value) ?? null
    const inside = keys ? ofDatabases(keys) : known.stores === 'cores' ? OF_CORES : {}
    return [
      ...unknownIn(entry, configuration, at, settings),
      ...Object.entries(inside).flatMap(([part, each]) =>
        entriesOf(get(configuration, part)).flatMap(([name, value]) =>
          part === 'cores' && name === 'endpoints'
            ? [amongCores(entry, [...at, part, name])]
            : unknownIn(entry, value, [...at, part, name], each),
        ),
      ),
    ]
  },
}

interface Settings {
  readonly whose: string
  readonly keys: readonly string[]
  /** Wrong as well, and told by a rule of its own. */
  readonly told: string | undefined
}

type Parts = Readonly<Record<string, Settings>>

function ofDatabases(keys: DatabaseKeys): Parts {
  const own = [keys.first, 'privileges', 'port', 'replication']
  return { endpoints: { whose: 'an endpoint', keys: own, told: otherKeys(keys).first } }
}

const OF_CORES: Parts = {
  endpoints: { whose: 'an endpoint', keys: ['core'], told: undefined },
  cores: { whose: 'a core', keys: ['conf_dir', 'core_properties'], told: undefined },
}

function amongCores(entry: Entry, at: Path): Problem {
  const message = `${keyOf(entry, at)} stands among the cores, and is taken for one. Write it beside "cores".`
  return { at, message }
}

function unknownIn(
  entry: Entry,
  value: Value,
  path: Path,
  { whose, keys, told }: Settings,
): readonly Problem[] {
  return entriesOf(value).flatMap(([key, child]) => {
    if (keys.includes(key) || key === told || isIgnored(key)) return []
    const free = keys.filter((one) => get(value, one) === undefined)
    const meant = nearest(key, free).slice(0, 1)
    const at = [...path, key]
    return [
      {
        at,
        message: `${keyOf(entry, at)} is no setting of ${whose}. ${remedy(keys, meant)}`,
        fixes: [...renameTo(at, meant), removeKey(at, child)],
      },
    ]
  })
}

function remedy(keys: readonly string[], meant: readonly string[]): string {
  if (meant.length > 0) return `Did you mean ${listOf(meant, 'or')}?`
  return keys.length === 0
    ? 'It has none. Remove it.'
    : `There ${keys.length === 1 ? 'is' : 'are'} ${listOf(keys, 'and')}.`
}
