import { useEffect } from 'react'
import type { ProjectId } from '../../../core/model/design.ts'
import type { NodeId } from '../../../core/model/node.ts'
import { useEditor } from '../../store/editor.tsx'
import { edgeKey, nodeKey } from '../../store/selection.ts'
import type { Emphasis } from '../../store/view-store.ts'

/** What of a project is to be pointed out, by the ids that it has there. */
export interface Pointing {
  readonly nodes: Iterable<readonly [NodeId, Emphasis]>
  readonly edges: Iterable<readonly [string, Emphasis]>
}

/** Points things out on the canvas for as long as they are the same; null points at nothing. */
export function usePointAt(project: ProjectId | undefined, pointing: Pointing | null): void {
  const { view } = useEditor()
  useEffect(() => {
    if (project === undefined || pointing === null) {
      view.getState().pointOut(null)
      return
    }
    view.getState().pointOut({
      nodes: new Map([...pointing.nodes].map(([id, emphasis]) => [nodeKey(project, id), emphasis])),
      edges: new Map([...pointing.edges].map(([id, emphasis]) => [edgeKey(project, id), emphasis])),
    })
  }, [view, project, pointing])
}
