import { valueAt } from '../../base/path.ts'
import { entriesOf, get, isList, isTree, stringAt, Tagged, type Value } from '../../base/tree.ts'
import { parseType } from '../../catalog/catalog.ts'
import { offerOf } from '../../catalog/offers.ts'
import { put } from '../../model/edits/put.ts'
import { linksOf } from '../links.ts'
import type { EntryRule, Fix, Severity } from '../rule.ts'

export const phpExtensionMissing: EntryRule = {
  id: 'php-extension-missing',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'PHP has the extension for the services that it uses',
  why: 'Without the extension PHP reports that it has no driver. Some clients are written in PHP alone and need none.',
  page: '/add-services/postgresql.html',
  check: ({ name, value, path, kind }, { containers }) => {
    const type = stringAt(value, 'type') ?? ''
    const enabled = extensionsOf(value)
    if (parseType(type).image !== 'php' || !enabled) return []
    const told = new Set<string>()
    return linksOf({ name, value, path, kind }).flatMap((link) => {
      const image = parseType(containers.get(link.service)?.type ?? '').image
      const driver = Object.hasOwn(DRIVERS, image) ? DRIVERS[image] : undefined
      const [first] = driver?.extensions ?? []
      if (!driver || first === undefined || told.has(first)) return []
      const isThere = driver.extensions.some(
        (extension) => enabled.includes(extension) || offerOf(type, extension) === 'included',
      )
      if (isThere || offerOf(type, first) !== 'available') return []
      told.add(first)
      const message = `"${name}" uses "${link.service}", and PHP has not the extension "${first}" for it. Add it under "runtime.extensions"${driver.severity === 'info' ? ', unless the client is written in PHP' : ''}.`
      return [{ at: link.path, message, severity: driver.severity, fixes: [enable(name, first)] }]
    })
  },
}

interface Driver {
  readonly extensions: readonly string[]
  readonly severity: Severity
}

const REDIS: Driver = { extensions: ['redis'], severity: 'info' }

const DRIVERS: Readonly<Record<string, Driver>> = {
  postgresql: { extensions: ['pdo_pgsql', 'pgsql'], severity: 'warning' },
  redis: REDIS,
  'redis-persistent': REDIS,
  valkey: REDIS,
  'valkey-persistent': REDIS,
  memcached: { extensions: ['memcached', 'memcache'], severity: 'warning' },
  mongodb: { extensions: ['mongodb', 'mongo'], severity: 'warning' },
  'mongodb-enterprise': { extensions: ['mongodb', 'mongo'], severity: 'warning' },
}

/** The names of the extensions that are asked for; undefined where another file says it. */
function extensionsOf(application: Value): readonly string[] | undefined {
  const runtime = get(application, 'runtime')
  const extensions = get(runtime, 'extensions') ?? []
  if (runtime instanceof Tagged || !isList(extensions)) return undefined
  return extensions.flatMap((one) => {
    if (typeof one === 'string') return one.toLowerCase()
    return isTree(one) ? (stringAt(one, 'name') ?? entriesOf(one).map(([name]) => name)) : []
  })
}

function enable(application: string, extension: string): Fix {
  const path = ['applications', application, 'runtime', 'extensions']
  return {
    title: `Add the extension ${extension}`,
    edit: (configuration) => {
      const before = valueAt(configuration, path) ?? []
      const isApplication = valueAt(configuration, path.slice(0, 2)) !== undefined
      if (!isList(before) || before.includes(extension) || !isApplication) return configuration
      return put(configuration, path, [...before, extension])
    },
  }
}
