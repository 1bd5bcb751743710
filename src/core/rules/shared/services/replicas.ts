import { type Path, setAt, valueAt } from '../../../base/path.ts'
import { stringAt, type Tree } from '../../../base/tree.ts'
import { imageOf, parseType } from '../../../catalog/catalog.ts'
import { endpointsOf } from '../../../catalog/endpoints.ts'
import type { Outgoing } from '../../../catalog/image.ts'
import { put } from '../../../model/edits/put.ts'
import { referencesByTarget } from '../../../model/edits/references-to.ts'
import { retarget } from '../../../model/edits/relationship-value.ts'
import type { Entry, Fix } from '../../rule.ts'
import { withEndpoint } from '../fixes/database-edits.ts'
import type { Link } from '../links/links.ts'
import { placeOf } from '../words/places.ts'
import { databaseKeysOf, databasesOf } from './databases.ts'

/** The one relationship that a replica has: its name, endpoint, and the images it may follow. */
export type Following = Exclude<Outgoing, { readonly to: 'applications' }>

/** What a service has to follow, if it is a replica. */
export function followingOf(entry: Entry): Following | undefined {
  if (entry.kind !== 'service') return undefined
  const type = stringAt(entry.value, 'type')
  const opens = type === undefined ? undefined : imageOf(parseType(type).image)?.opens
  return opens && opens.to !== 'applications' ? (opens as Following) : undefined // `to` is a list then
}

/** Whether a relationship is the one that makes a replica follow its primary: it has rules of its own. */
export function isReplicaLink(link: Link, entry: Entry): boolean {
  return followingOf(entry)?.name === link.name
}

/** Makes a service follow another: connects them, and gives the other the endpoint that replicas read from. */
export function follow(replica: Path, primary: string, { name, endpoint }: Following): Fix {
  return {
    title: `Follow ${primary}`,
    edit: (configuration) => {
      if (valueAt(configuration, replica) === undefined) return configuration
      const connected = put(configuration, [...replica, 'relationships', name], `${primary}:${endpoint}`)
      return withReplicator(connected, primary, endpoint)
    },
  }
}

/**
 * The endpoint that replicas read from.
 * https://docs.upsun.com/add-services/mysql/mysql-readonly-replication.html
 */
export function withReplicator(configuration: Tree, primary: string, name: string): Tree {
  const service = valueAt(configuration, ['services', primary]) ?? null
  const granted = databasesOf(service)?.map((database) => [database, 'replication'])
  const isPostgres = databaseKeysOf(service)?.list === 'databases'
  const definition: Tree = isPostgres
    ? { replication: true }
    : { privileges: Object.fromEntries(granted ?? []) }
  return withEndpoint(withNamedEndpoints(configuration, primary), primary, { name, definition })
}

/** Relationships that rely on the endpoint that is there by default, which is not relied on where others are declared. */
function withNamedEndpoints(configuration: Tree, service: string): Tree {
  const [builtIn] = endpointsOf('service', valueAt(configuration, ['services', service]) ?? null)
  const unnamed = (referencesByTarget(configuration).get(service) ?? []).filter(
    ({ kind, endpoint }) => kind === 'relationship' && endpoint === undefined,
  )
  return unnamed.reduce((tree, reference) => {
    const at = placeOf(reference)
    const value = valueAt(tree, at)
    if (!builtIn || value === undefined) return tree
    return setAt(tree, at, retarget(value, { name: reference.label, service, endpoint: builtIn.name }))
  }, configuration)
}
