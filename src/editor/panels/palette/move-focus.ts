import type { KeyboardEvent } from 'react'

/** Arrow keys go from part to part; the Tab key is for leaving. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-part]')) return
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-part]')]
  const next = nextOf(event.key, parts.indexOf(event.target), parts.length)
  if (next === null) return
  event.preventDefault()
  parts[next]?.focus()
}

function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
