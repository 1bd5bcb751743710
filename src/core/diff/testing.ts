import { expect } from 'vitest'
import type { Tree } from '../base/tree.ts'
import { renameNode } from '../model/edits/rename-node.ts'
import type { NodeRef } from '../model/node.ts'
import { diffTopology } from './diff-topology.ts'

/** A project with one of everything. */
export const SHOP: Tree = {
  applications: {
    api: {
      type: 'php:8.4',
      relationships: { db: 'db:mysql', cache: { service: 'cache', endpoint: 'redis' } },
      mounts: {
        var: { source: 'storage', source_path: 'var' },
        files: { source: 'service', service: 'nfs' },
      },
      hooks: { build: 'make', deploy: 'migrate' },
      workers: { queue: { commands: { start: 'run' } } },
    },
    web: { type: 'nodejs:24', relationships: { api: { service: 'api', endpoint: 'http' } } },
  },
  services: {
    db: { type: 'mariadb:11.8' },
    cache: { type: 'redis:8.0' },
    nfs: { type: 'network-storage:1.0' },
  },
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'web:http' },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' },
  },
}

/** With a node and all that names it renamed. */
export function renamed(configuration: Tree, ref: NodeRef, name: string): Tree {
  const result = renameNode(configuration, ref, name)
  return result.ok ? result.value : expect.fail(result.failure)
}

export function nodesOf(before: Tree, after: Tree): readonly unknown[] {
  return diffTopology(before, after).nodes
}

/** Change, node, label and target of each; before and after where there are both. */
export function connectionsOf(before: Tree, after: Tree): readonly unknown[] {
  return diffTopology(before, after).connections.map((each) =>
    'connection' in each
      ? [each.change, each.connection.from.name, each.connection.label, each.connection.target]
      : [
          each.change,
          each.after.from.name,
          each.before.label,
          each.before.target,
          each.after.label,
          each.after.target,
        ],
  )
}
