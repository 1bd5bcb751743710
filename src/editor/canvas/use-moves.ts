import type { NodeChange } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { moveNodes } from '../commands/topology/move-nodes.ts'
import { useEditor } from '../store/editor.tsx'
import type { CanvasNode } from './flow.ts'
import { glide } from './glide.ts'
import { type Moves, movesOf, positionsIn, withMoves } from './moves.ts'

export interface MovingNodes {
  readonly nodes: readonly CanvasNode[]
  /** Takes what React Flow says of positions: shown while something is dragged, written once when it is put down. */
  readonly takeMoves: (changes: readonly NodeChange<CanvasNode>[]) => void
  /** Does something that moves nodes, lets them glide to where they then are, and tells when they are there. */
  readonly glide: (move: () => void, arrived: () => void) => void
}

/** Nodes on their way. The design hears of it when they have arrived. */
export function useMoves(committed: readonly CanvasNode[]): MovingNodes {
  const editor = useEditor()
  const [moves, setMoves] = useState<Moves | null>(null)
  const latest = useRef(committed)
  latest.current = committed
  const nodes = useMemo(() => (moves ? withMoves(committed, moves) : committed), [committed, moves])

  const takeMoves = useCallback(
    (changes: readonly NodeChange<CanvasNode>[]) => {
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.position ? [{ ...change, position: change.position }] : [],
      )
      if (moved.length === 0) return
      const next = movesOf(latest.current, moved)
      if (moved.some(({ dragging }) => dragging)) {
        setMoves(next)
        return
      }
      const group = `move ${editor.store.getState().revision}`
      moveNodes(editor, next, { label: next.size === 1 ? 'move' : `move ${next.size} nodes`, group })
      editor.store.getState().endStep()
      setMoves(null)
    },
    [editor],
  )

  const glideAfter = useCallback((move: () => void, arrived: () => void) => {
    const from = positionsIn(latest.current)
    move()
    // The new picture is known once React has drawn it.
    glide(from, () => positionsIn(latest.current), setMoves, arrived)
  }, [])

  return { nodes, takeMoves, glide: glideAfter }
}
