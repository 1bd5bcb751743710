import { lazy, Suspense } from 'react'
import { useEditorState, useView } from '../../store/editor.tsx'
import type { CanvasEdge } from '../flow.ts'

// The first picture does without it.
const EdgeCardFacts = lazy(() =>
  import('./EdgeCardFacts.tsx').then(({ EdgeCardFacts }) => ({ default: EdgeCardFacts })),
)

interface EdgeCardProps {
  /** The id of the edge under the pointer. */
  readonly hovered: string | null
  readonly edges: readonly CanvasEdge[]
}

/** What is to be known of one edge, the one under the pointer or else the selected one: above all its variables. */
export function EdgeCard({ hovered, edges }: EdgeCardProps) {
  const selected = useEditorState(({ selection }) =>
    selection.edges.length === 1 && selection.nodes.length === 0 ? selection.edges[0] : undefined,
  )
  const edge = edges.find(({ id }) => id === (hovered ?? selected))
  const isConnecting = useView(({ connecting }) => connecting !== null)
  if (!edge || isConnecting) return null
  return (
    <Suspense>
      <EdgeCardFacts edge={edge} />
    </Suspense>
  )
}
