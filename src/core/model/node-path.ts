import type { Path } from '../base/path.ts'
import { valueAt } from '../base/path.ts'
import type { Tree, Value } from '../base/tree.ts'
import { get } from '../base/tree.ts'
import { type NodeRef, WORKER_JOINT } from './node.ts'

/** Where a node's entry is in a configuration, or undefined when there is none of that kind and name. */
export function pathOf(configuration: Tree, { kind, name }: NodeRef): Path | undefined {
  if (kind === 'worker') return workerPath(configuration, name)
  const section = SECTIONS[kind]
  return get(get(configuration, section), name) === undefined ? undefined : [section, name]
}

/** A node's entry, or undefined when there is none of that kind and name. */
export function entryOf(configuration: Tree, ref: NodeRef): Value | undefined {
  const path = pathOf(configuration, ref)
  return path && valueAt(configuration, path)
}

/** The application or service of a name, or the worker called `<application>--<worker>`; in this order. */
export function containerNamed(configuration: Tree, name: string): NodeRef | undefined {
  if (get(get(configuration, 'applications'), name) !== undefined) return { kind: 'application', name }
  if (get(get(configuration, 'services'), name) !== undefined) return { kind: 'service', name }
  return workerPath(configuration, name) && { kind: 'worker', name }
}

const SECTIONS = { application: 'applications', service: 'services', route: 'routes' } as const

// A name may hold the joint itself: the first split that names an existing worker counts.
function workerPath(configuration: Tree, name: string): Path | undefined {
  const applications = get(configuration, 'applications')
  for (let at = name.indexOf(WORKER_JOINT); at !== -1; at = name.indexOf(WORKER_JOINT, at + 1)) {
    const application = name.slice(0, at)
    const worker = name.slice(at + WORKER_JOINT.length)
    if (get(get(get(applications, application), 'workers'), worker) !== undefined) {
      return ['applications', application, 'workers', worker]
    }
  }
  return undefined
}
