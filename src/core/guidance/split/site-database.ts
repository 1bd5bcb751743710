import { setAt } from '../../base/path.ts'
import { entriesOf, get, has, isTree, type Tree, type Value } from '../../base/tree.ts'
import { defaultEndpointOf } from '../../catalog/endpoints.ts'
import { disconnect } from '../../model/edits/disconnect.ts'
import { removeNode } from '../../model/edits/remove-node.ts'
import { graphOf } from '../../model/graph.ts'
import { nodeId } from '../../model/node.ts'
import { entryOf } from '../../model/node-path.ts'
import { databaseKeysOf, databasesNamedBy, declaredEndpoints } from '../../rules/shared/services/databases.ts'
import { databaseAt, usedDatabases } from '../../rules/shared/sites/site-databases.ts'
import type { SiteSignals } from '../../rules/shared/sites/site-signals.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import { isNamed, type KnownSite } from './known-site.ts'

interface Stored {
  readonly configuration: Tree
  /** What became of the databases; absent where there was one at most. */
  readonly change?: string
}

/** With the database of one site, and without those of the others. */
export function withOwnDatabase(
  configuration: Tree,
  { application, ...signals }: Pick<SiteSignals, 'application' | 'databases' | 'holder'>,
  site: KnownSite,
): Stored {
  const value = entryOf(configuration, { kind: 'application', name: application }) ?? null
  const used = usedDatabases(configuration, value)
  const { services } = used
  const { databases, holder } = used.databases.length > 1 ? used : signals
  const stores = services.length > 1 ? services : databases
  if (stores.length < 2) return { configuration }
  const own = ownOf(stores, site)
  if (own === undefined) {
    const change = `Which of ${listOf(stores, 'and')} has its data is not known: keep that one only.`
    return { configuration, change }
  }
  const change = `Of ${listOf(stores, 'and')}, "${own}" has its data and is kept.`
  if (services.length > 1) return { configuration: withoutServices(configuration, services, own), change }
  return { configuration: withoutDatabases(configuration, application, holder ?? '', own), change }
}

function ownOf(stores: readonly string[], { database, name, host }: KnownSite): string | undefined {
  const exact = stores.find((store) => store === database)
  if (exact !== undefined) return exact
  const said = [database, name, host].filter((each) => each !== undefined)
  const words = new Set(said.flatMap(wordsOf))
  const shared = wordsOf(stores[0] ?? '').filter((word) =>
    stores.every((store) => wordsOf(store).includes(word)),
  )
  // What all of them have in their names, such as `db`, tells none from another.
  const named = stores.filter(
    (store) =>
      said.some((each) => isNamed(store, each)) ||
      wordsOf(store).some((word) => words.has(word) && !shared.includes(word)),
  )
  return named.length === 1 ? named[0] : undefined
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[a-z]+|\d+/g) ?? []
}

function withoutServices(configuration: Tree, services: readonly string[], own: string): Tree {
  return services
    .filter((name) => name !== own)
    .reduce((tree, name) => removeNode(tree, { kind: 'service', name }), configuration)
}

function withoutDatabases(configuration: Tree, application: string, holder: string, own: string): Tree {
  const service = entryOf(configuration, { kind: 'service', name: holder }) ?? null
  const keys = databaseKeysOf(service)
  if (!keys) return configuration
  const [source, target] = [
    nodeId({ kind: 'application', name: application }),
    nodeId({ kind: 'service', name: holder }),
  ]
  const lost = graphOf(configuration).edges.filter(
    (edge) => edge.source === source && edge.target === target && !leadsTo(service, edge.endpoint, own),
  )
  const endpoints = entriesOf(declaredEndpoints(service)).flatMap(([name, endpoint]): [string, Value][] =>
    databasesNamedBy(endpoint, keys).some((one) => one.name === own)
      ? [[name, narrowed(endpoint, keys.first, own)]]
      : [],
  )
  const path = ['services', holder, 'configuration']
  const disconnected = lost.reduce((tree, edge) => disconnect(tree, edge), configuration)
  const listed = setAt(disconnected, [...path, keys.list], [own])
  return endpoints.length > 0 ? setAt(listed, [...path, 'endpoints'], Object.fromEntries(endpoints)) : listed
}

/** Whether one comes to a database by an endpoint, if need be as one of several. */
function leadsTo(service: Value, endpoint: string | undefined, own: string): boolean {
  const keys = databaseKeysOf(service)
  const declared = get(
    declaredEndpoints(service),
    endpoint ?? defaultEndpointOf('service', service)?.name ?? '',
  )
  const named = keys && declared !== undefined ? databasesNamedBy(declared, keys) : []
  return databaseAt(service, endpoint) === own || named.some(({ name }) => name === own)
}

/** An endpoint for one database only. */
function narrowed(endpoint: Value, first: string, own: string): Value {
  if (!isTree(endpoint)) return endpoint
  const privilege = get(get(endpoint, 'privileges'), own)
  return {
    ...endpoint,
    ...(has(endpoint, first) && { [first]: own }),
    ...(privilege !== undefined && { privileges: { [own]: privilege } }),
  }
}
