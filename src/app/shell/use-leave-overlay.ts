import { useEffect } from 'react'
import { isTextField } from './use-shortcuts.ts'

/** What lies over the canvas goes away with Escape, and with a press on what it lies over. */
export function useLeaveOverlay(id: string | null, onLeave: () => void): void {
  useEffect(() => {
    if (id === null) return
    const isInside = ({ target }: Event) => target instanceof Element && target.closest(`#${id}`) !== null

    function press(event: PointerEvent): void {
      const isBeside = event.target instanceof Element && event.target.closest('main') !== null
      if (isBeside && !isInside(event)) onLeave()
    }
    function leaveByKey(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!isInside(event) || isTextField(event.target)) return
      event.preventDefault()
      onLeave()
      document.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus()
    }

    window.addEventListener('pointerdown', press, true)
    // Before the shortcuts of the page, for which Escape means something else.
    document.addEventListener('keydown', leaveByKey)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      document.removeEventListener('keydown', leaveByKey)
    }
  }, [id, onLeave])
}
