import type { Path } from '../base/path.ts'
import { isTree, type Tree } from '../base/tree.ts'
import { workerName } from '../model/node.ts'
import { changeAt, mapValues } from './trees.ts'

/** A part of an application that has mounts, relationships and sizes: the whole, its `web` or a worker. */
export interface Instance {
  readonly kind: 'application' | 'web' | 'worker'
  readonly application: string
  /** What its resources are set by: of `web`, the application's. */
  readonly container: string
  readonly at: Path
}

/** The application with each of its instances changed. */
export function mapInstances(
  application: Tree,
  name: string,
  change: (instance: Tree, where: Instance) => Tree,
): Tree {
  const at = ['applications', name]
  const whole = change(application, { kind: 'application', application: name, container: name, at })
  const withWeb = changeAt(whole, 'web', (web) =>
    isTree(web) ? change(web, { kind: 'web', application: name, container: name, at: [...at, 'web'] }) : web,
  )
  return changeAt(withWeb, 'workers', (workers) =>
    isTree(workers)
      ? mapValues(workers, (worker, key) => {
          const container = workerName(name, key)
          const where = { kind: 'worker', application: name, container, at: [...at, 'workers', key] } as const
          return isTree(worker) ? change(worker, where) : worker
        })
      : workers,
  )
}

/** The instances of an application, without a change. */
export function instancesOf(application: Tree, name: string): readonly [Tree, Instance][] {
  const found: [Tree, Instance][] = []
  mapInstances(application, name, (instance, where) => {
    found.push([instance, where])
    return instance
  })
  return found
}
