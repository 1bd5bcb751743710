import type { Tree } from '../../../core/base/tree.ts'
import { imageOf, newestType } from '../../../core/catalog/catalog.ts'
import type { Category } from '../../../core/catalog/image.ts'
import { starterOf, WAITING_WORKER } from '../../../core/catalog/starters.ts'
import type { Flavour } from '../../../core/model/design.ts'
import { addApplication, addRoute, addService, addWorker } from '../../../core/model/edits/add.ts'
import { uniqueRouteKey } from '../../../core/model/edits/duplicate-node.ts'
import { uniqueName, uniqueWorkerName } from '../../../core/model/edits/names.ts'
import { type NodeRef, workerName } from '../../../core/model/node.ts'

/** Something that can be added to a project. */
export type Part =
  | { readonly kind: 'application'; readonly image: string }
  | { readonly kind: 'service'; readonly image: string }
  | { readonly kind: 'worker'; readonly application: string }
  | { readonly kind: 'route' }

/** What adding a part comes to: the node that it will be, and the edit. */
export interface Addition {
  readonly ref: NodeRef
  readonly change: (configuration: Tree) => Tree
}

/** Adds a part under a free name that says what it is for, an image in its newest supported version. */
export function planAddition(configuration: Tree, part: Part, flavour: Flavour): Addition {
  switch (part.kind) {
    case 'application': {
      const name = uniqueName(configuration, 'app')
      const type = typeOf(part.image)
      const more = starterOf(type, flavour)
      return { ref: { kind: 'application', name }, change: (tree) => addApplication(tree, name, type, more) }
    }
    case 'service': {
      const name = uniqueName(configuration, serviceName(part.image))
      const type = typeOf(part.image)
      const more = starterOf(type, flavour)
      return { ref: { kind: 'service', name }, change: (tree) => addService(tree, name, type, more) }
    }
    case 'worker': {
      const name = uniqueWorkerName(configuration, part.application, 'worker')
      return {
        ref: { kind: 'worker', name: workerName(part.application, name) },
        change: (tree) => addWorker(tree, part.application, name, WAITING_WORKER),
      }
    }
    case 'route': {
      const name = uniqueRouteKey(configuration, 'https://{default}/')
      return { ref: { kind: 'route', name }, change: (tree) => addRoute(tree, name) }
    }
  }
}

function typeOf(image: string): string {
  const known = imageOf(image)
  return known ? newestType(known) : image
}

/** What people call a service of a category; the others are called like their image. */
const NAMES: Partial<Record<Category, string>> = {
  database: 'db',
  cache: 'cache',
  search: 'search',
  queue: 'queue',
  storage: 'files',
}

function serviceName(image: string): string {
  const category = imageOf(image)?.category
  return (category && NAMES[category]) ?? image
}
