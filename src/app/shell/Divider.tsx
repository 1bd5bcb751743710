import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './Divider.module.css'

interface DividerProps {
  readonly label: string
  /** The line's own direction: a vertical line is moved left and right. */
  readonly orientation: 'vertical' | 'horizontal'
  readonly value: number
  readonly min: number
  readonly max: number
  /** How much of `value` one pixel is, negative where it shrinks along the axis. */
  readonly perPixel: number | (() => number)
  readonly onChange: (value: number) => void
  readonly onReset: () => void
}

const KEY_STEP = 16

/** A line between two regions that can be moved by pointer and by arrow keys. */
export function Divider(props: DividerProps) {
  const { label, orientation, value, min, max, perPixel, onChange, onReset } = props
  const drag = useRef<{ at: number; value: number; scale: number } | null>(null)
  const scale = () => (typeof perPixel === 'function' ? perPixel() : perPixel)
  const position = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY)

  function start(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { at: position(event), value, scale: scale() }
  }

  function move(event: PointerEvent): void {
    if (!drag.current) return
    onChange(drag.current.value + (position(event) - drag.current.at) * drag.current.scale)
  }

  function stop(): void {
    drag.current = null
  }

  function press(event: KeyboardEvent): void {
    const direction = DIRECTIONS[orientation][event.key]
    if (direction === undefined) return
    event.preventDefault()
    onChange(value + direction * KEY_STEP * scale())
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: hr cannot be moved; a focusable separator is the pattern for it
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={percent(value, min, max)}
      aria-valuemin={0}
      aria-valuemax={100}
      className={styles.divider}
      data-orientation={orientation}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  )
}

const DIRECTIONS: Readonly<Record<DividerProps['orientation'], Readonly<Record<string, number>>>> = {
  vertical: { ArrowLeft: -1, ArrowRight: 1 },
  horizontal: { ArrowUp: -1, ArrowDown: 1 },
}

function percent(value: number, min: number, max: number): number {
  return Math.round(((value - min) / (max - min)) * 100)
}
