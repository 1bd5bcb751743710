import { get, has, isTree, type Tree, type Value } from '../../base/tree.ts'
import { pathOf } from '../node-path.ts'
import { applicationsOf } from '../queries.ts'
import { put } from './put.ts'

/**
 * With one more application, written with `more` than its type. A name that is taken changes nothing: edits of this kind
 * never overwrite.
 */
export function addApplication(configuration: Tree, name: string, type: string, more: Tree = {}): Tree {
  // Several applications share a repository: each but the first gets a folder of its own.
  const root = applicationsOf(configuration).length === 0 ? '/' : name
  return addEntry(configuration, 'applications', name, { type, source: { root }, ...more })
}

/** With one more service, written with `more` than its type. A name that is taken changes nothing. */
export function addService(configuration: Tree, name: string, type: string, more: Tree = {}): Tree {
  return addEntry(configuration, 'services', name, { type, ...more })
}

/** With one more route, to `<name>:<endpoint>` where that is given. A key that is taken changes nothing. */
export function addRoute(configuration: Tree, key: string, upstream?: string): Tree {
  return addEntry(configuration, 'routes', key, {
    type: 'upstream',
    ...(upstream !== undefined && { upstream }),
  })
}

/** With one more worker. A name that is taken changes nothing. */
export function addWorker(configuration: Tree, application: string, name: string, start: string): Tree {
  const path = pathOf(configuration, { kind: 'application', name: application })
  const entry = get(get(configuration, 'applications'), application)
  if (!path || !isTree(entry) || isTaken(get(entry, 'workers'), name)) return configuration
  return put(configuration, [...path, 'workers', name], { commands: { start } })
}

function addEntry(configuration: Tree, section: string, name: string, value: Value): Tree {
  return isTaken(get(configuration, section), name)
    ? configuration
    : put(configuration, [section, name], value)
}

function isTaken(siblings: Value | undefined, name: string): boolean {
  return isTree(siblings) && has(siblings, name)
}
