import type { ReactNode } from 'react'
import styles from './IconButton.module.css'

interface IconButtonProps {
  /** Its accessible name, and its hint where that says no more. */
  readonly label: string
  readonly hint?: string
  readonly size?: 24 | 28 | 32
  /** Something goes when it is pressed. */
  readonly removes?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  /** An icon that is hidden from screen readers. */
  readonly children: ReactNode
}

/** A small button that shows an icon alone: its name is its hint too. */
export function IconButton(props: IconButtonProps) {
  const { label, hint = label, size = 28, removes, isDisabled, onPress, children } = props
  return (
    <button
      type="button"
      className={styles.button}
      data-size={size}
      data-removes={removes || undefined}
      aria-label={label}
      title={hint}
      disabled={isDisabled}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
