import { fromPointer, type Path, toPointer } from '../base/path.ts'
import type { Design, Position, ProjectId, Silenced } from './design.ts'
import type { ProjectFacts } from './facts.ts'
import { type NodeId, type NodeRef, nodeId, nodeRef, WORKER_JOINT } from './node.ts'

/** The design with nodes of a project at these positions. */
export function withPositions(
  design: Design,
  project: ProjectId,
  positions: Readonly<Record<NodeId, Position>>,
): Design {
  const layout = { ...design.layout, [project]: { ...design.layout[project], ...positions } }
  return { ...design, layout }
}

/**
 * What a rename asks for outside the configuration: layout, facts and silenced findings go with the node, and with the
 * workers of an application. `path` is where the node's entry was; a worker is given its own name, as in `renameNode`.
 */
export function followRename(
  design: Design,
  project: ProjectId,
  ref: NodeRef,
  path: Path,
  name: string,
): Design {
  const renamed = renamedId(ref, path, name)
  const facts = design.facts[project]
  const layout = design.layout[project]
  return {
    ...design,
    ...(layout && { layout: { ...design.layout, [project]: withKeys(layout, renamed) } }),
    ...(facts &&
      ref.kind === 'application' && {
        facts: { ...design.facts, [project]: withFacts(facts, ref.name, name) },
      }),
    silenced: design.silenced.map((each) =>
      each.project === project ? withPointer(each, path, name) : each,
    ),
  }
}

/** The new id of the node and, of an application, of its workers; of all others the one they have. */
function renamedId(ref: NodeRef, path: Path, name: string): (id: NodeId) => NodeId {
  const full = ref.kind === 'worker' ? `${path[1]}${WORKER_JOINT}${name}` : name
  const workers = `${ref.name}${WORKER_JOINT}`
  return (id) => {
    if (id === nodeId(ref)) return nodeId({ kind: ref.kind, name: full })
    const other = nodeRef(id)
    const isWorkerOfIt =
      ref.kind === 'application' && other.kind === 'worker' && other.name.startsWith(workers)
    return isWorkerOfIt ? nodeId({ kind: 'worker', name: full + other.name.slice(ref.name.length) }) : id
  }
}

function withKeys<Entry>(
  entries: Readonly<Record<NodeId, Entry>>,
  renamed: (id: NodeId) => NodeId,
): Readonly<Record<NodeId, Entry>> {
  // Keys of a layout are ids of nodes.
  const moved = Object.entries(entries).map(([id, entry]) => [id, renamed(id as NodeId), entry] as const)
  const kept = moved.filter(([id, to]) => id === to).map(([, to, entry]) => [to, entry])
  // A renamed node comes last: it replaces what a vanished one of its new name has left behind.
  const gone = moved.filter(([id, to]) => id !== to).map(([, to, entry]) => [to, entry])
  return Object.fromEntries([...kept, ...gone])
}

function withFacts(facts: ProjectFacts, application: string, name: string): ProjectFacts {
  if (!facts.applications) return facts
  const applications = Object.entries(facts.applications)
  return {
    ...facts,
    applications: Object.fromEntries(
      applications.map(([key, value]) => [key === application ? name : key, value]),
    ),
  }
}

function withPointer(silenced: Silenced, path: Path, name: string): Silenced {
  const at = fromPointer(silenced.at)
  const isInside = path.every((part, index) => at[index] === String(part))
  if (!isInside || silenced.at === '') return silenced
  return { ...silenced, at: toPointer(at.with(path.length - 1, name)) }
}
