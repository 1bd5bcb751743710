import { get, has, isTree } from '../../../base/tree.ts'
import { free } from '../../../model/edits/names.ts'
import { put } from '../../../model/edits/put.ts'
import { entryOf } from '../../../model/node-path.ts'
import { routesOf } from '../../../model/queries.ts'
import type { Fix } from '../../rule.ts'

/** A route that is to have an id, and what it is to be made of. */
export interface WishedId {
  readonly route: string
  readonly wish: string
}

/** Gives ids to routes, numbered where one is taken; those that have one keep it. */
export function addRouteIds(wishes: readonly WishedId[]): Fix {
  return {
    title: 'Give the routes ids',
    edit: (configuration) => {
      const taken = new Set(routesOf(configuration).map(([, route]) => get(route, 'id')))
      return wishes.reduce((tree, { route, wish }) => {
        const entry = entryOf(tree, { kind: 'route', name: route })
        if (!isTree(entry) || has(entry, 'id')) return tree
        const id = free(wish.replace(/[^a-z0-9]+/g, '-'), (name) => taken.has(name))
        taken.add(id)
        return put(tree, ['routes', route, 'id'], id)
      }, configuration)
    },
  }
}
