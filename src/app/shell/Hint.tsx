import { Kbd, Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import styles from './Hint.module.css'

interface HintProps {
  readonly text: string
  readonly keys?: string | undefined
  readonly children: ReactElement
}

/** What a button does and its keys, on hover and on focus. */
export function Hint({ text, keys, children }: HintProps) {
  const label = (
    <span className={styles.hint}>
      {text}
      {keys && <Kbd className={styles.keys}>{keys}</Kbd>}
    </span>
  )
  return (
    <Tooltip
      label={label}
      openDelay={400}
      withinPortal
      events={{ hover: true, focus: true, touch: false }}
      classNames={{ tooltip: styles.tooltip ?? '' }}
    >
      {children}
    </Tooltip>
  )
}
