import { type ReactNode, useRef } from 'react'
import styles from './ColumnView.module.css'
import { Divider } from './Divider.tsx'
import { type Column, firstPanels, type Side, SPLITS, WIDTHS } from './panel-sizes.ts'

interface ColumnProps {
  readonly id: string
  readonly side: Side
  readonly column: Column
  readonly isOverlay: boolean
  readonly names: { readonly column: string; readonly upper: string; readonly lower: string }
  readonly upper: ReactNode
  readonly lower: ReactNode
  readonly onChange: (change: Partial<Column>) => void
}

/** Two regions, one above the other, beside the canvas; on narrow screens over it. */
export function ColumnView({ id, side, column, isOverlay, names, upper, lower, onChange }: ColumnProps) {
  const element = useRef<HTMLDivElement>(null)
  const perPixel = () => 1 / Math.max(1, element.current?.clientHeight ?? 1)

  const widthDivider = (
    <Divider
      label={`Width of ${names.column}`}
      orientation="vertical"
      value={column.width}
      {...WIDTHS[side]}
      perPixel={side === 'left' ? 1 : -1}
      onChange={(width) => onChange({ width })}
      onReset={() => onChange({ width: firstPanels(window.innerWidth)[side].width })}
    />
  )

  return (
    <div
      id={id}
      className={styles.column}
      data-side={side}
      data-overlay={isOverlay || undefined}
      hidden={!column.isOpen}
      style={{ width: column.width }}
    >
      {side === 'right' && widthDivider}
      <div className={styles.regions} ref={element}>
        <div className={styles.region} style={{ flexGrow: column.split }}>
          {upper}
        </div>
        <Divider
          label={`Height of ${names.upper} and ${names.lower}`}
          orientation="horizontal"
          value={column.split}
          {...SPLITS}
          perPixel={perPixel}
          onChange={(split) => onChange({ split })}
          onReset={() => onChange({ split: firstPanels(window.innerWidth)[side].split })}
        />
        <div className={styles.region} style={{ flexGrow: 1 - column.split }}>
          {lower}
        </div>
      </div>
      {side === 'left' && widthDivider}
    </div>
  )
}
