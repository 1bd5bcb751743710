import { entriesOf, get, isList, stringAt, Tagged, type Tree, type Value } from '../../../base/tree.ts'
import { parseType } from '../../../catalog/catalog.ts'
import { offerOf } from '../../../catalog/offers.ts'
import { put } from '../../../model/edits/put.ts'
import type { Severity } from '../../rule.ts'

interface Driver {
  readonly extensions: readonly [string, ...string[]]
  readonly severity: Severity
}

const REDIS: Driver = { extensions: ['redis'], severity: 'info' }

const MONGO: Driver = { extensions: ['mongodb', 'mongo'], severity: 'warning' }

const DRIVERS: ReadonlyMap<string, Driver> = new Map([
  ['postgresql', { extensions: ['pdo_pgsql', 'pgsql'], severity: 'warning' }],
  ['redis', REDIS],
  ['redis-persistent', REDIS],
  ['valkey', REDIS],
  ['valkey-persistent', REDIS],
  ['memcached', { extensions: ['memcached', 'memcache'], severity: 'warning' }],
  ['mongodb', MONGO],
  ['mongodb-enterprise', MONGO],
])

/** An extension that an application lacks for a service, and how sure it is that it needs one. */
export interface MissingDriver {
  readonly extension: string
  readonly severity: Severity
}

/** What an application in PHP lacks to use a service of a type; undefined for all others, and where it is not known. */
export function driversOf(
  application: Value,
): ((serviceType: string) => MissingDriver | undefined) | undefined {
  const type = stringAt(application, 'type') ?? ''
  if (parseType(type).image !== 'php') return undefined
  const enabled = extensionsOf(application)
  if (!enabled) return undefined
  return (serviceType) => {
    const driver = DRIVERS.get(parseType(serviceType).image)
    if (!driver) return undefined
    const [extension] = driver.extensions
    const isThere = driver.extensions.some((one) => enabled.includes(one))
    // Nor is it available in another language.
    return isThere || offerOf(type, extension) !== 'available'
      ? undefined
      : { extension, severity: driver.severity }
  }
}

/** An application with one more extension. */
export function withExtension(application: Tree, extension: string): Tree {
  const written = get(get(application, 'runtime'), 'extensions') ?? []
  if (!isList(written) || written.includes(extension)) return application
  return put(application, ['runtime', 'extensions'], [...written, extension])
}

/** The names of the extensions that are asked for; undefined where another file says it. */
function extensionsOf(application: Value): readonly string[] | undefined {
  const runtime = get(application, 'runtime')
  const extensions = get(runtime, 'extensions') ?? []
  if (runtime instanceof Tagged || !isList(extensions)) return undefined
  return extensions.flatMap((one) => {
    if (typeof one === 'string') return one.toLowerCase()
    return stringAt(one, 'name') ?? entriesOf(one).map(([name]) => name)
  })
}
