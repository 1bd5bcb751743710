import { type Path, removeAt } from '../../../base/path.ts'
import { get, type Tree } from '../../../base/tree.ts'
import { put } from '../../../model/edits/put.ts'
import { renameNode } from '../../../model/edits/rename-node.ts'
import type { Fix } from '../../rule.ts'

export const ROUTE_TYPES = ['upstream', 'redirect', 'proxy'] as const
export type RouteType = (typeof ROUTE_TYPES)[number]

/** Gives a route another type, without what only an upstream route may have. */
export function becomeType(route: Path, type: RouteType): Fix {
  return {
    title: `Make it ${type}`,
    edit: (configuration) => {
      const typed = put(configuration, [...route, 'type'], type)
      if (type === 'upstream') return typed
      return removeAt(removeAt(typed, [...route, 'cache']), [...route, 'ssi'])
    },
  }
}

/** Makes a route lead to a container, whatever it was before. */
export function serveBy(title: string, route: Path, upstream: string): Fix {
  return {
    title,
    edit: (configuration) =>
      put(
        put(removeAt(configuration, [...route, 'to']), [...route, 'type'], 'upstream'),
        [...route, 'upstream'],
        upstream,
      ),
  }
}

/** Another key for a route, which redirects to it follow; none where another route has that key. */
export function renameRouteTo(configuration: Tree, key: string, newKey: string): Fix[] {
  const renamed = (before: Tree) => renameNode(before, { kind: 'route', name: key }, newKey)
  if (!renamed(configuration).ok) return []
  return [
    {
      title: `Make it ${newKey}`,
      edit: (before) => {
        const result = get(get(before, 'routes'), key) === undefined ? undefined : renamed(before)
        return result?.ok ? result.value : before
      },
    },
  ]
}
