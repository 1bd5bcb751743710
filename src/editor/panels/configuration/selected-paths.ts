import type { Path } from '../../../core/base/path.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import type { EditorState } from '../../store/editor-state.ts'
import { graphFor } from '../../store/graphs.ts'
import { edgeKey, nodeKey } from '../../store/selection.ts'

/** Where the selected nodes and edges of a project are in its configuration. */
export function selectedPaths({ design, selection }: EditorState, projectId: ProjectId): Path[] {
  const project = design.projects.find(({ id }) => id === projectId)
  if (!project || (selection.nodes.length === 0 && selection.edges.length === 0)) return []
  const nodes = new Set<string>(selection.nodes)
  const edges = new Set<string>(selection.edges)
  const graph = graphFor(project.configuration)
  return [
    ...graph.nodes.filter(({ id }) => nodes.has(nodeKey(projectId, id))).map(({ path }) => path),
    ...graph.edges.filter(({ id }) => edges.has(edgeKey(projectId, id))).map(({ path }) => path),
  ]
}
