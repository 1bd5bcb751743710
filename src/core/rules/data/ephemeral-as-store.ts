import { entriesOf, get, stringAt, type Value } from '../../base/tree.ts'
import { imageOf, parseType } from '../../catalog/catalog.ts'
import { setType } from '../../model/edits/set-type.ts'
import type { Containers } from '../containers.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { linksOf } from '../shared/links/links.ts'

export const ephemeralAsStore: EntryRule = {
  id: 'ephemeral-as-store',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'What must not be lost is kept in a service with a disk',
  why: 'Redis, Valkey and Memcached without a disk lose everything when their container moves: everyone is logged out, and jobs that wait are gone.',
  page: '/add-services/redis.html',
  check: (entry, { containers }) => {
    const links = linksOf(entry).filter(({ service }) => ephemeralType(service, containers) !== undefined)
    const seen = new Set<string>()
    return links.flatMap(({ name, service, path }) => {
      const use =
        purposeOf(name) ?? purposeOf(service) ?? (links.length === 1 ? statedUse(entry.value) : undefined)
      if (use === undefined || seen.has(service)) return []
      seen.add(service)
      const message = `"${entry.name}" keeps ${use} in "${service}", which loses them when its container moves. Use a service that keeps its data on disk.`
      return [{ at: path, message, fixes: persist(service, containers) }]
    })
  },
}

function ephemeralType(name: string, containers: Containers): string | undefined {
  const { type = '' } = containers.get(name) ?? {}
  return FORGETFUL.has(parseType(type).image) ? type : undefined
}

const FORGETFUL: ReadonlySet<Value> = new Set(['redis', 'valkey', 'memcached'])

/** What a name says that something is for. */
function purposeOf(name: string): string | undefined {
  if (/(^|[-_])sessions?($|[-_])/.test(name)) return 'sessions'
  return /(^|[-_])(queues?|jobs)($|[-_])/.test(name) ? 'jobs' : undefined
}

/** What the settings of an application say that it keeps there. */
function statedUse(application: Value): string | undefined {
  const variables = get(application, 'variables')
  if (/redis|memcached/.test(stringAt(get(variables, 'php'), 'session.save_handler') ?? '')) return 'sessions'
  const [use] = entriesOf(get(variables, 'env')).flatMap(([name, value]) =>
    FORGETFUL.has(value) ? (USES.get(name) ?? []) : [],
  )
  return use
}

const USES = new Map([
  ['SESSION_DRIVER', 'sessions'],
  ['SESSION_STORE', 'sessions'],
  ['QUEUE_CONNECTION', 'jobs'],
  ['QUEUE_DRIVER', 'jobs'],
])

/** Makes it the type that has a disk, in the same version. */
function persist(service: string, containers: Containers): Fix[] {
  const { image, version } = parseType(ephemeralType(service, containers) ?? '')
  const lasting = imageOf(`${image}-persistent`)
  if (!lasting || version === undefined) return []
  const type = `${lasting.type}:${version}`
  return [
    {
      title: `Use ${type}`,
      consequence: 'A service that is deployed already cannot change to it: then it needs a new name.',
      edit: (configuration) => setType(configuration, { kind: 'service', name: service }, type),
    },
  ]
}
