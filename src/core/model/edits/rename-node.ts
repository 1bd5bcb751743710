import { type Path, renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Tree } from '../../base/tree.ts'
import { type NodeRef, workerName } from '../node.ts'
import { containerNamed, pathOf } from '../node-path.ts'
import { routesOf } from '../queries.ts'
import type { Reference } from '../references.ts'
import { normaliseRouteKey, parseRouteKey } from '../route-key.ts'
import { changeReferences } from './change-references.ts'
import { nameFault } from './names.ts'
import { referencesTo } from './references-to.ts'
import { withService } from './relationship-value.ts'
import { renameRoute } from './rename-route.ts'

/**
 * With another name for a node and for everything that names it. A worker is given its own name, without the
 * application's; a route its new key. Relationships keep their names, and with them the variables they yield. Fails
 * with a reason in words.
 */
export function renameNode(configuration: Tree, ref: NodeRef, name: string): Result<Tree, string> {
  const path = pathOf(configuration, ref)
  if (!path) return fail(`There is no ${ref.kind} "${ref.name}".`)
  if (name === path.at(-1)) return ok(configuration)
  const fault =
    ref.kind === 'route' ? keyFault(configuration, ref.name, name) : containerFault(configuration, path, name)
  if (fault !== undefined) return fail(fault)
  return ok(
    ref.kind === 'route'
      ? renameRoute(configuration, ref.name, name)
      : renameContainer(configuration, ref, path, name),
  )
}

function keyFault(configuration: Tree, key: string, name: string): string | undefined {
  if (!parseRouteKey(name))
    return 'A route is an address such as https://{default}/ or https://api.{default}/.'
  const wanted = normaliseRouteKey(name)
  const isTaken = routesOf(configuration).some(
    ([other]) => other !== key && normaliseRouteKey(other) === wanted,
  )
  return isTaken ? `There is already a route "${wanted}".` : undefined
}

function containerFault(configuration: Tree, path: Path, name: string): string | undefined {
  const fault = nameFault(name)
  if (fault !== undefined) return fault
  const isWorker = path.length > 2
  const isWorkerTaken = isWorker && valueAt(configuration, [...path.slice(0, -1), name]) !== undefined
  const taken = isWorker ? isWorkerTaken && 'worker' : containerNamed(configuration, name)?.kind
  return taken ? `There is already ${taken === 'application' ? 'an' : 'a'} ${taken} "${name}".` : undefined
}

function renameContainer(configuration: Tree, ref: NodeRef, path: Path, name: string): Tree {
  const newName = ref.kind === 'worker' ? workerName(String(path[1]), name) : name
  // What names a worker of the application goes on after the application's name.
  const rename = (targetName: string) => newName + targetName.slice(ref.name.length)
  const followed = changeReferences(configuration, referencesTo(configuration, ref), (entry, reference) =>
    lead(entry, reference, rename(reference.targetName)),
  )
  return renameKeyAt(followed, path, name)
}

/** An entry with one of its references saying `target`, in its own syntax. */
function lead(entry: Tree, { kind, path }: Reference, target: string): Tree {
  if (kind === 'mount') return setAt(entry, [...path, 'service'], target)
  // `name:endpoint` reads the same in an upstream and in a relationship of the old syntax
  return setAt(entry, path, withService(valueAt(entry, path) ?? null, target))
}
