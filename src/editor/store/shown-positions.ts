import { type Bounds, frameAround, nextOrigin } from '../../core/layout/bounds.ts'
import { lanePositions, type Positions } from '../../core/layout/lanes.ts'
import type { Design, Position, Project, ProjectId } from '../../core/model/design.ts'
import type { EditorStore } from './editor-store.ts'
import { graphFor } from './graphs.ts'

/** Where the nodes of one project are drawn, and what that was found from. */
export interface ShownProject {
  readonly project: Project
  readonly placed: Positions
  /** Positions found by lanes. They are kept, so that what comes later moves nothing. */
  readonly found: Positions
  /** Where the first node goes when there is none. */
  readonly origin: Position
  readonly positions: Positions
}

const NOTHING_PLACED: Positions = {}
const shownBy = new WeakMap<EditorStore, readonly ShownProject[]>()

/** Where everything in the design is drawn: as placed by hand, else by lanes, else where it was last shown. */
export function shownProjects(store: EditorStore): readonly ShownProject[] {
  const previous = shownBy.get(store) ?? []
  const shown = placeProjects(store.getState().design, previous)
  shownBy.set(store, shown)
  return shown
}

/** Where the nodes of one project are drawn. */
export function shownPositions(store: EditorStore, id: ProjectId): Positions {
  return shownProjects(store).find(({ project }) => project.id === id)?.positions ?? NOTHING_PLACED
}

/** Remembers where lanes would have nodes, so that they stand there without being placed: nothing of it is saved. */
export function rememberPositions(store: EditorStore, id: ProjectId, positions: Positions): void {
  const shown = shownProjects(store).map((each) =>
    each.project.id === id ? { ...each, found: { ...each.found, ...positions } } : each,
  )
  shownBy.set(store, shown)
}

/** The projects in order, each where it was before if it was. */
export function placeProjects(design: Design, previous: readonly ShownProject[]): readonly ShownProject[] {
  const before = new Map(previous.map((shown) => [shown.project.id, shown]))
  const frames: Bounds[] = []
  let isSame = design.projects.length === previous.length
  const shown = design.projects.map((project, at) => {
    const next = placeProject(
      project,
      design.layout[project.id] ?? NOTHING_PLACED,
      nextOrigin(frames, design.projects.length),
      before.get(project.id),
    )
    frames.push(frameAround(Object.values(next.positions), next.origin))
    isSame &&= next === previous[at]
    return next
  })
  return isSame ? previous : shown
}

function placeProject(
  project: Project,
  placed: Positions,
  next: Position,
  before: ShownProject | undefined,
): ShownProject {
  if (before?.project === project && before.placed === placed) return before
  const graph = graphFor(project.configuration)
  const origin = before?.origin ?? next
  const known = { ...before?.found, ...placed }
  const all = lanePositions(graph, known, origin)
  const fresh = Object.entries(all).filter(([id]) => !Object.hasOwn(known, id))
  const positions = Object.fromEntries(graph.nodes.map(({ id }) => [id, all[id] ?? origin]))
  return { project, placed, found: { ...before?.found, ...Object.fromEntries(fresh) }, origin, positions }
}
