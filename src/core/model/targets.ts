import type { Tree } from '../base/tree.ts'
import { type NodeId, nodeId } from './node.ts'
import { containerNamed } from './node-path.ts'
import type { Reference } from './references.ts'
import { absoluteTarget, parseRouteKey } from './route-key.ts'
import { routeServing } from './route-serving.ts'

/** What a reference leads to: a node, `'nothing'` where none has that name, `'outside'` where it leaves the project. */
export type Target = NodeId | 'nothing' | 'outside'

/** Looks up what a reference, written in an application, a service or the route `routeKey`, leads to. */
export function targetOf(
  configuration: Tree,
  { kind, targetName }: Pick<Reference, 'kind' | 'targetName'>,
  routeKey: string,
): Target {
  if (kind === 'redirect') return redirectTarget(configuration, routeKey, targetName)
  const container = containerNamed(configuration, targetName)
  return container ? nodeId(container) : 'nothing'
}

function redirectTarget(configuration: Tree, routeKey: string, to: string): Target {
  const address = parseRouteKey(absoluteTarget(routeKey, to))
  if (!address) return 'outside'
  const key = routeServing(configuration, address)
  if (key !== undefined) return nodeId({ kind: 'route', name: key })
  return address.host.includes('{') ? 'nothing' : 'outside'
}
