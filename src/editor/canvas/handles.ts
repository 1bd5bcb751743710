import type { NodeHandle } from '@xyflow/react'
import { Position } from '@xyflow/react'
import { STUB } from '../../core/layout/lines.ts'
import { NODE_SIZE } from '../../core/layout/sizes.ts'
import type { Position as Place } from '../../core/model/design.ts'
import type { NodeKind } from '../../core/model/node.ts'

const known = new Map<string, NodeHandle[]>()

/**
 * Where edges meet a node. Told to React Flow beforehand: nothing waits for a first rendering. Every kind has both ends,
 * since a file may say what the platform refuses; each dangling edge ends at a point of its own. What React Flow then
 * measures has to be the same: see NodeHandles.
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

/** Where the dangling edges of a node end, from its top left corner. */
export function stubPlaces(kind: NodeKind, stubs: number): readonly Place[] {
  const { width, height } = NODE_SIZE[kind]
  return Array.from({ length: stubs }, (_, index) => ({
    x: width + STUB.length,
    y: height / 2 + (index - (stubs - 1) / 2) * STUB.pitch,
  }))
}

function makeHandles(kind: NodeKind, stubs: number): NodeHandle[] {
  const { width, height } = NODE_SIZE[kind]
  const end = { y: height / 2, width: 0, height: 0 }
  return [
    { type: 'target', position: Position.Left, x: 0, ...end },
    { type: 'source', position: Position.Right, x: width, ...end },
    ...stubPlaces(kind, stubs).map((place, index) => ({
      id: stubHandle(index),
      type: 'target' as const,
      position: Position.Left,
      ...place,
      width: 0,
      height: 0,
    })),
  ]
}
