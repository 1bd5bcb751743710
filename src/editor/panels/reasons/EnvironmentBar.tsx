import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Environment } from '../../../core/routing/environment.ts'
import { useEditor, useView } from '../../store/editor.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Addresses } from './Addresses.tsx'
import styles from './EnvironmentBar.module.css'
import { EnvironmentFields } from './EnvironmentFields.tsx'

/** Above the canvas: where the design is looked at as if it ran, and what that does to its addresses. */
export function EnvironmentBar() {
  const { view } = useEditor()
  const environment = useView((state) => state.environment)
  const bar = useRef<HTMLElement>(null)
  const [opener] = useState(() => document.activeElement)

  useEffect(() => bar.current?.querySelector('select')?.focus(), [])

  function close(): void {
    view.getState().chooseEnvironment(false)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }

  return (
    <section ref={bar} aria-label="Environment" tabIndex={-1} className={styles.bar} onKeyDown={closeByKey}>
      <div className={styles.row}>
        <EnvironmentFields onLook={(next: Environment | null) => view.getState().lookAt(next)} />
        <span className={styles.close}>
          <IconButton label="Close environment" onPress={close}>
            <IconX size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
      {environment && <Addresses environment={environment} />}
    </section>
  )
}
