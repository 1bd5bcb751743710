import { stringAt, type Tree, type Value } from '../base/tree.ts'
import { isWithin, locationsOf } from '../model/locations.ts'
import { nodeId } from '../model/node.ts'
import { containerNamed, entryOf } from '../model/node-path.ts'
import type { RouteKey } from '../model/route-key.ts'
import { upstreamOf } from '../model/routes.ts'
import { reachedFrom } from './reached-from.ts'
import type { ResolvedRoute } from './resolved-routes.ts'
import type { Outcome } from './trace.ts'

/** What answers a request that a route does not redirect. */
export function answer(configuration: Tree, { key, value }: ResolvedRoute, { path }: RouteKey): Outcome {
  if (stringAt(value, 'type') === 'proxy') {
    const to = stringAt(value, 'to')
    return to === undefined
      ? { kind: 'nothing', route: key, reason: `Route "${key}" is a proxy without a target.` }
      : { kind: 'proxied', route: key, to }
  }
  const name = upstreamOf(value)?.name
  if (name === undefined) return { kind: 'nothing', route: key, reason: `Route "${key}" leads nowhere.` }
  const container = containerNamed(configuration, name)
  if (!container) {
    const reason = `Route "${key}" leads to "${name}", which does not exist.`
    return { kind: 'nothing', route: key, reason }
  }
  if (container.kind !== 'application' && container.kind !== 'service') {
    const reason = `Route "${key}" leads to "${name}", a worker, which answers no requests.`
    return { kind: 'nothing', route: key, reason }
  }
  const location = locationFor(entryOf(configuration, container) ?? null, path)
  return {
    kind: 'served',
    route: key,
    by: container.kind,
    name,
    ...(location !== undefined && { location }),
    reaches: reachedFrom(configuration, nodeId(container)),
  }
}

function locationFor(application: Value, path: string): string | undefined {
  return locationsOf(application)
    .map(([location]) => location)
    .filter((location) => isWithin(path, location))
    .toSorted((one, other) => other.length - one.length)[0]
}
