import { useCallback, useState, useSyncExternalStore } from 'react'
import { type Column, firstPanels, type Panels, parsePanels, type Side, withColumn } from './panel-sizes.ts'
import { useLeaveOverlay } from './use-leave-overlay.ts'

const KEY = 'toposcope.panels'
/** The ids of the columns on the page. */
export const COLUMNS: Readonly<Record<Side, string>> = { left: 'left-column', right: 'right-column' }
const NARROW = '(max-width: 1023px)'

export interface PanelControls {
  readonly panels: Panels
  /** Columns lie over the canvas instead of beside it. */
  readonly isNarrow: boolean
  readonly change: (side: Side, change: Partial<Column>) => void
}

/** The sizes of the columns, kept in this browser; on narrow screens columns are closed until asked for. */
export function usePanels(): PanelControls {
  const isNarrow = useSyncExternalStore(listenToWidth, () => matchMedia(NARROW).matches)
  const [panels, setPanels] = useState(() => parsePanels(readStored(), firstPanels(window.innerWidth)))
  const [overlay, setOverlay] = useState<Side | null>(null)
  const leave = useCallback(() => setOverlay(null), [])
  useLeaveOverlay(isNarrow && overlay ? COLUMNS[overlay] : null, leave)

  const shown: Panels = isNarrow
    ? {
        left: { ...panels.left, isOpen: overlay === 'left' },
        right: { ...panels.right, isOpen: overlay === 'right' },
      }
    : panels

  function change(side: Side, changed: Partial<Column>): void {
    if (isNarrow && changed.isOpen !== undefined) {
      setOverlay(changed.isOpen ? side : null)
      return
    }
    const next = withColumn(panels, side, changed)
    setPanels(next)
    store(next)
  }

  return { panels: shown, isNarrow, change }
}

function listenToWidth(changed: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // Storage can be forbidden: sizes are then those of a first visit.
  }
}

function store(panels: Panels): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(panels))
  } catch {
    // Sizes are a convenience: without storage they last as long as the page.
  }
}
