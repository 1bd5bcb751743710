export type Side = 'left' | 'right'

export interface Column {
  readonly isOpen: boolean
  readonly width: number
  /** Part of the height that the upper region has. */
  readonly split: number
}

export type Panels = Readonly<Record<Side, Column>>

export const WIDTHS: Readonly<Record<Side, { readonly min: number; readonly max: number }>> = {
  left: { min: 200, max: 480 },
  right: { min: 280, max: 880 },
}
export const SPLITS = { min: 0.15, max: 0.85 }

/** The columns of a first visit: on a small window they leave the canvas its room. */
export function firstPanels(windowWidth: number): Panels {
  return {
    left: bounded('left', { isOpen: true, width: Math.min(264, windowWidth * 0.17), split: 0.62 }),
    right: bounded('right', { isOpen: true, width: Math.min(416, windowWidth * 0.26), split: 0.5 }),
  }
}

/** The columns as they were left, or as they are at first where nothing sensible is stored. */
export function parsePanels(stored: string | null, first: Panels): Panels {
  try {
    const parsed: unknown = JSON.parse(stored ?? '')
    return { left: columnIn(parsed, 'left', first), right: columnIn(parsed, 'right', first) }
  } catch {
    return first
  }
}

function columnIn(stored: unknown, side: Side, first: Panels): Column {
  const column: unknown = Object(Object(stored)[side])
  const { isOpen, width, split } = column as Record<keyof Column, unknown> // an object, whatever is in it
  const isColumn = typeof isOpen === 'boolean' && Number.isFinite(width) && Number.isFinite(split)
  return isColumn ? bounded(side, { isOpen, width: Number(width), split: Number(split) }) : first[side]
}

/** Panels with one column changed, within its bounds. */
export function withColumn(panels: Panels, side: Side, change: Partial<Column>): Panels {
  return { ...panels, [side]: bounded(side, { ...panels[side], ...change }) }
}

function bounded(side: Side, column: Column): Column {
  return {
    isOpen: column.isOpen,
    width: Math.round(clamp(column.width, WIDTHS[side])),
    split: clamp(column.split, SPLITS),
  }
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, value))
}
