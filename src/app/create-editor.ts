import { formats } from '../core/formats/formats.ts'
import type { Editor } from '../editor/store/editor.tsx'
import { createEditorStore } from '../editor/store/editor-store.ts'
import { createFindingsStore } from '../editor/store/findings-store.ts'
import { createViewStore } from '../editor/store/view-store.ts'

/** The stores that the page shares, made once. */
export function createEditor(): Editor {
  const store = createEditorStore(formats)
  return { store, view: createViewStore(), findings: createFindingsStore(store, today) }
}

/** The day here and now, as `YYYY-MM-DD`. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
