import { renameKeyAt, setAt } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import { nodeId } from '../node.ts'
import { absoluteTarget, formatRouteKey, parseRouteKey, type RouteKey } from '../route-key.ts'
import { targetOf } from '../targets.ts'
import { changeReferences } from './change-references.ts'
import { allReferences, type PlacedReference } from './references-to.ts'

/**
 * With another key for a route. Redirects to it, also to paths below it, follow; those written in it as a path alone
 * become whole addresses where the path would lead elsewhere from the new host.
 */
export function renameRoute(configuration: Tree, key: string, newKey: string): Tree {
  const renamed = renameKeyAt(configuration, ['routes', key], newKey)
  const redirects = allReferences(configuration).filter(({ kind }) => kind === 'redirect')
  const followed = changeReferences(configuration, redirects, (entry, reference) => {
    const to = newTarget(configuration, renamed, reference, key, newKey)
    const path = reference.label === '' ? reference.path : [...reference.path, 'to']
    return to === undefined ? entry : setAt(entry, path, to)
  })
  return renameKeyAt(followed, ['routes', key], newKey)
}

/** What the target of a redirect has to become, or undefined where it may stay. */
function newTarget(
  configuration: Tree,
  renamed: Tree,
  reference: PlacedReference,
  key: string,
  newKey: string,
): string | undefined {
  const { entry, targetName } = reference
  const before = targetOf(configuration, reference, entry)
  const after = targetOf(renamed, reference, entry === key ? newKey : entry)
  const isPathAlone = targetName.startsWith('/')
  if (before === nodeId({ kind: 'route', name: key })) {
    const isStillRight = isPathAlone && after === nodeId({ kind: 'route', name: newKey })
    return isStillRight ? undefined : move(absoluteTarget(entry, targetName), key, newKey)
  }
  return isPathAlone && before !== after ? absoluteTarget(entry, targetName) : undefined
}

/** An address that the old key answered, as one that the new key answers. */
function move(address: string, key: string, newKey: string): string | undefined {
  if (address === key) return newKey
  const target = parseRouteKey(address)
  const old = parseRouteKey(key)
  const route = parseRouteKey(newKey)
  if (!target || !old || !route) return undefined
  const rest = target.path.slice(trimmed(old.path).length)
  const path = target.path === old.path ? route.path : trimmed(route.path) + rest
  const query = /[?#].*$/.exec(address)?.[0] ?? ''
  return formatRouteKey({ ...route, host: hostOf(target, old, route), path }) + query
}

function hostOf(target: RouteKey, old: RouteKey, route: RouteKey): string {
  if (route.host.startsWith('*.')) {
    const subdomain = old.host.startsWith('*.') ? target.host.slice(0, -old.host.length + 1) : 'www'
    return subdomain + route.host.slice(1)
  }
  return target.host.includes('{default}') ? route.host.replace('{all}', '{default}') : route.host
}

function trimmed(path: string): string {
  return path.replace(/\/$/, '')
}
