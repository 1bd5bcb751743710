import type { NodeHandle } from '@xyflow/react'
import { Position } from '@xyflow/react'
import { NODE_SIZE } from '../../core/layout/sizes.ts'
import type { NodeKind } from '../../core/model/node.ts'

/** How far the end of a dangling edge is from its node, and from the next one. */
const STUB = { length: 56, pitch: 24 }

const known = new Map<string, NodeHandle[]>()

/**
 * Where edges meet a node. Told to React Flow instead of measured: nothing waits for a first rendering. Every kind has
 * both ends, since a file may say what the platform refuses; each dangling edge ends at a point of its own.
 */
export function handlesOf(kind: NodeKind, stubs: number): NodeHandle[] {
  const key = `${kind} ${stubs}`
  const handles = known.get(key) ?? makeHandles(kind, stubs)
  known.set(key, handles)
  return handles
}

/** The name of the point where a dangling edge of a node ends. */
export function stubHandle(index: number): string {
  return `stub ${index}`
}

function makeHandles(kind: NodeKind, stubs: number): NodeHandle[] {
  const { width, height } = NODE_SIZE[kind]
  const end = { y: height / 2, width: 1, height: 1 }
  return [
    { type: 'target', position: Position.Left, x: 0, ...end },
    { type: 'source', position: Position.Right, x: width - 1, ...end },
    ...Array.from({ length: stubs }, (_, index) => ({
      id: stubHandle(index),
      type: 'target' as const,
      position: Position.Left,
      x: width + STUB.length,
      y: height / 2 + (index - (stubs - 1) / 2) * STUB.pitch,
      width: 1,
      height: 1,
    })),
  ]
}
