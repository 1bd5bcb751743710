import { entriesOf, get, has, isTree, stringAt, type Tree } from '../../base/tree.ts'
import type { Entry, EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { declaredEndpoints } from '../shared/services/databases.ts'
import { isBefore, typeOf } from '../shared/services/service-type.ts'

export const endpointUnknownCore: EntryRule = {
  id: 'endpoint-unknown-core',
  category: 'reference',
  severity: 'error',
  scope: 'service',
  title: 'Endpoints of Solr lead to cores that the service declares',
  why: 'Every endpoint is bound to one core, by the name that the core has in `configuration.cores`.',
  page: '/add-services/solr.html',
  check: (entry) => {
    const cores = coresOf(entry)
    if (!cores) return []
    return entriesOf(declaredEndpoints(entry.value)).flatMap(([endpoint, definition]) => {
      const core = stringAt(definition, 'core')
      if (core === undefined || has(cores, core)) return []
      const at = [...entry.path, 'configuration', 'endpoints', endpoint, 'core']
      return [
        {
          at,
          message: `Endpoint "${endpoint}" of "${entry.name}" leads to the core "${core}", which is not declared. Declare it, or name another.`,
          fixes: [
            ...Object.keys(cores).map((name) => write(`Use the core ${name}`, at, name)),
            write(`Declare ${core}`, [...entry.path, 'configuration', 'cores', core], {}),
          ],
        },
      ]
    })
  },
}

/** The cores of a Solr that can have several; undefined for any other service, or where they are in another file. */
function coresOf({ value }: Entry): Tree | undefined {
  const { image, version } = typeOf(value)
  if (image !== 'solr' || isBefore(version, '6')) return undefined
  const cores = get(get(value, 'configuration'), 'cores') ?? {}
  return isTree(cores) ? cores : undefined
}
