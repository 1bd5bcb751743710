import type { ProjectId } from '../../../core/model/design.ts'
import { type NodeRef, nodeRef } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, splitEdgeKey, splitNodeKey } from '../../store/selection.ts'

/** What is selected in one project. */
export interface Selected {
  readonly project: ProjectId
  readonly nodes: readonly NodeRef[]
  readonly edges: readonly string[]
}

/** What is selected, project by project. */
export function selectedByProject({ store }: Editor): readonly Selected[] {
  const { selection, design } = store.getState()
  const nodes = selection.nodes.map(splitNodeKey)
  const edges = selection.edges.map(splitEdgeKey)
  return design.projects
    .map(({ id }) => ({
      project: id,
      nodes: nodes.filter(({ project }) => project === id).map((node) => nodeRef(node.id)),
      edges: edges.filter(({ project }) => project === id).map((edge) => edge.id),
    }))
    .filter((selected) => selected.nodes.length + selected.edges.length > 0)
}

/** The node that is selected, where it is one alone. */
export function onlySelected({ store }: Editor): NodeKey | null {
  const { nodes, edges } = store.getState().selection
  return nodes.length === 1 && edges.length === 0 ? (nodes[0] ?? null) : null
}

export function isAnythingSelected({ store }: Editor): boolean {
  const { nodes, edges } = store.getState().selection
  return nodes.length + edges.length > 0
}
