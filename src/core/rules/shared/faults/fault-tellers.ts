import type { Path } from '../../../base/path.ts'
import type { Value } from '../../../base/tree.ts'
import type { Spot } from '../../spots.ts'

/** Where an entry differs from the schema of its kind. */
export interface Fault {
  readonly kind: 'unknown-key' | 'shape' | 'choice' | 'empty'
  readonly path: Path
  readonly value: Value
  /** Where that is in the schema: of an unknown key, the map that it is in. */
  readonly spot: Spot
  /** The keys beside an unknown one. */
  readonly siblings: readonly string[]
}

/** The id of the rule that tells a fault: each is told by one. */
export function tellerOf({ kind, path, spot, value }: Fault): string {
  if (kind === 'unknown-key') {
    const known = UNKNOWN_KEYS[`${spot.place}/${path.at(-1)}`] ?? UNKNOWN_KEYS[`${spot.place}/?`]
    return known ?? `${kindOf(spot)}-unknown-key`
  }
  const what = `${kind} ${spot.place}`
  // Mounts were text once. Whatever else stands for one has the wrong shape, as anywhere.
  if (what.endsWith('/mounts/*')) return typeof value === 'string' ? 'mount-legacy-string' : 'value-shape'
  return VALUES.find(([pattern]) => pattern.test(what))?.[1] ?? 'value-shape'
}

/** Keys that have no place in the schema, by where they are found; `?` is any key. */
const UNKNOWN_KEYS: Readonly<Record<string, string>> = {
  'application/disk': 'flex-app-disk',
  'application/web/disk': 'flex-app-disk',
  'application/workers/*/disk': 'flex-app-disk',
  'application/size': 'flex-app-size',
  'application/name': 'flex-app-name-key',
  'application/web/container_profile': 'container-profile-in-web',
  'application/hooks/?': 'hook-unknown',
  ...each('application/workers/*', 'worker-forbidden-key', [
    'additional_hosts',
    'build',
    'crons',
    'dependencies',
    'hooks',
    'name',
    'operations',
    'runtime',
    'source',
    'stack',
    'type',
    'web',
    'workers',
  ]),
  ...each('application/web/locations/*/rules/*', 'location-rule-forbidden', [
    'index',
    'request_buffering',
    'root',
    'rules',
  ]),
  'service/disk': 'flex-service-disk',
  'route/code': 'route-whole-redirect-code',
}

/** Values that another rule than the general one speaks of. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/^empty application\/type$/, 'app-type-missing'],
  [/^empty service\/type$/, 'service-type-missing'],
  [/ (application|service)\/type$/, 'type-format'],
  [/^empty .*\/mounts\/\*\/source$/, 'mount-source-missing'],
  [/\/mounts\/\*\/source$/, 'mount-source-invalid'],
  [/^(shape|choice) .*\/variables\/\*$/, 'variables-not-nested'],
  [/^empty application\/crons\/\*$/, 'cron-spec-missing'],
  [/^empty application\/workers\/\*$/, 'worker-start-missing'],
  [/^(shape|choice) .*\/container_profile$/, 'container-profile-invalid'],
  [/^(shape|choice) .*\/access\/ssh$/, 'access-role-invalid'],
  [/^(shape|choice) .*\/operations\/\*\/role$/, 'operation-invalid'],
  [/^empty application\/crons\/\*\/commands$/, 'cron-command-missing'],
  [/^(shape|choice) application\/crons\/\*\/commands$/, 'cron-commands-text'],
  [/^(shape|choice) .*\/upstream\/(socket_family|protocol)$/, 'upstream-values-invalid'],
  [/^empty .*\/locations\/\*\/index$/, 'location-index-null'],
  [/^(shape|choice) .*\/max_request_size$/, 'max-request-size-type'],
  [/ .*(application|service|web|workers\/\*)\/size$/, 'fixed-size-invalid'],
  [/^(shape|choice) .*\/preflight\/enabled$/, 'preflight-enabled-type'],
  [/ route$/, 'route-type-missing'],
  [/ route\/type$/, 'route-type-invalid'],
  [/ route\/(upstream|to)$/, 'route-target-missing'],
  [/^(shape|choice) route\/(cache|ssi)$/, 'route-cache-scalar'],
  [/^shape route\/redirects$/, 'route-redirects-paths'],
  [/ route\/redirects\/paths(\/\*(\/to)?)?$/, 'route-redirects-paths'],
  [/^(shape|choice) route\/redirects\/paths\/\*\/code$/, 'route-redirect-code'],
  [/^(shape|choice) route\/tls\/client_authentication$/, 'mtls-value'],
]

function kindOf({ place }: Spot): string {
  return place.startsWith('application') ? 'app' : place.startsWith('service') ? 'service' : 'route'
}

function each(place: string, rule: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [`${place}/${key}`, rule]))
}
