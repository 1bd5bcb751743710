import type { NodeKind } from '../model/node.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Positions snap to this many units, and every size and gap is a multiple of it. */
export const GRID = 8

/** Nodes of a kind are all of one size: the picture is laid out before anything is on the screen. */
export const NODE_SIZE: Readonly<Record<NodeKind, Size>> = {
  route: { width: 224, height: 56 },
  application: { width: 224, height: 72 },
  worker: { width: 224, height: 72 },
  service: { width: 224, height: 72 },
}

/** What every node fits in. */
export const CELL: Size = { width: 224, height: 72 }

/** From one part of a column too long to be one to the next. */
export const WRAP_PITCH = CELL.width + 40
