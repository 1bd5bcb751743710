import { type ReactNode, useEffect, useId, useState } from 'react'
import styles from './ToolButton.module.css'

interface ToolButtonProps {
  /** Its accessible name; shown too, unless it is an icon. */
  readonly label: string
  readonly icon: ReactNode
  readonly look?: 'icon' | 'text' | 'primary'
  /** What it would do now; the label when absent. */
  readonly hint?: string
  readonly keys?: string | undefined
  /** Stays focusable, so that its hint can be read. */
  readonly isDisabled?: boolean
  readonly expanded?: { readonly isOpen: boolean; readonly controls: string }
  readonly onPress: () => void
}

const HINT_AFTER = 400

/** A button of the header with a hint on hover and focus, which Escape takes away. */
export function ToolButton(props: ToolButtonProps) {
  const { label, icon, look = 'icon', hint = label, keys, isDisabled = false, expanded, onPress } = props
  const id = useId()
  const [isPointed, setPointed] = useState(false)
  const [isHintShown, setHintShown] = useState(false)

  useEffect(() => {
    if (!isPointed) return
    const timer = setTimeout(() => setHintShown(true), HINT_AFTER)
    return () => clearTimeout(timer)
  }, [isPointed])

  function hide(): void {
    setPointed(false)
    setHintShown(false)
  }

  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        data-look={look}
        aria-label={label}
        aria-describedby={isHintShown ? id : undefined}
        aria-disabled={isDisabled || undefined}
        aria-expanded={expanded?.isOpen}
        aria-controls={expanded?.controls}
        onClick={() => {
          hide()
          if (!isDisabled) onPress()
        }}
        onPointerEnter={(event) => setPointed(event.pointerType === 'mouse')}
        onPointerLeave={hide}
        onFocus={(event) => setHintShown(event.target.matches(':focus-visible'))}
        onBlur={hide}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide()
        }}
      >
        {icon}
        {look !== 'icon' && label}
      </button>
      {isHintShown && (
        <span role="tooltip" id={id} className={styles.hint}>
          {hint}
          {keys && <kbd>{keys}</kbd>}
        </span>
      )}
    </span>
  )
}
