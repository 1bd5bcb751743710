import { entriesOf, get, isList, stringAt, Tagged, type Value } from '../../base/tree.ts'
import { parseType } from '../../catalog/catalog.ts'
import { offerOf } from '../../catalog/offers.ts'
import { put } from '../../model/edits/put.ts'
import { change } from '../fixes.ts'
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
  check: (entry, { containers }) => {
    const { name, value } = entry
    const type = stringAt(value, 'type') ?? ''
    if (parseType(type).image !== 'php') return []
    const enabled = extensionsOf(value)
    if (!enabled) return []
    const told = new Set<string>()
    return linksOf(entry).flatMap((link) => {
      const image = parseType(containers.get(link.service)?.type ?? '').image
      const driver = DRIVERS.get(image)
      if (!driver) return []
      const [first] = driver.extensions
      if (told.has(first) || driver.extensions.some((extension) => enabled.includes(extension))) return []
      // Nor is it available in another language.
      if (offerOf(type, first) !== 'available') return []
      told.add(first)
      const message = `"${name}" uses "${link.service}", and PHP has not the extension "${first}" for it. Add it under "runtime.extensions"${driver.severity === 'info' ? ', unless the client is written in PHP' : ''}.`
      return [{ at: link.path, message, severity: driver.severity, fixes: [enable(name, first)] }]
    })
  },
}

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

function enable(application: string, extension: string): Fix {
  return change(`Add the extension ${extension}`, ['applications', application], (before) => {
    const written = get(get(before, 'runtime'), 'extensions') ?? []
    if (!isList(written) || written.includes(extension)) return before
    return put(before, ['runtime', 'extensions'], [...written, extension])
  })
}
