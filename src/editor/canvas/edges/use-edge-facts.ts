import { useMemo } from 'react'
import { useEditorState } from '../../store/editor.tsx'
import { type EdgeKey, splitEdgeKey } from '../../store/selection.ts'
import type { CanvasEdge } from '../flow.ts'
import { type EdgeFacts, edgeFacts } from './edge-facts.ts'

/** What is to be said of an edge of the design as it is now. */
export function useEdgeFacts(edge: CanvasEdge): EdgeFacts | null {
  const { project, id } = splitEdgeKey(edge.id as EdgeKey) // toFlow made it
  const configuration = useEditorState(
    ({ design }) => design.projects.find((each) => each.id === project)?.configuration,
  )
  return useMemo(() => (configuration ? edgeFacts(configuration, id) : null), [configuration, id])
}
