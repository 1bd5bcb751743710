import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useEditor } from '../../store/editor.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './PanelFrame.module.css'

interface PanelFrameProps {
  readonly title: string
  /** What stands beside the title. */
  readonly extra?: ReactNode
  readonly children: ReactNode
}

/** A panel beside the canvas that explains it. It takes the focus, and Escape gives that back and closes it. */
export function PanelFrame({ title, extra, children }: PanelFrameProps) {
  const { view } = useEditor()
  const region = useRef<HTMLElement>(null)
  const [opener] = useState(() => document.activeElement)

  useEffect(() => {
    // Something in it may have the focus already.
    if (!region.current?.contains(document.activeElement)) region.current?.focus()
    return () => view.getState().pointOut(null)
  }, [view])

  function close(): void {
    view.getState().showPanel(null)
    if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus()
    else view.getState().canvas?.focus()
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }

  return (
    <section ref={region} aria-label={title} tabIndex={-1} className={styles.panel} onKeyDown={closeByKey}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {extra}
        <IconButton label={`Close ${title.toLowerCase()}`} onPress={close}>
          <IconX size={16} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
