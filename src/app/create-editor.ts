import { createStore } from 'zustand/vanilla'
import { formats } from '../core/formats/formats.ts'
import type { Editor } from '../editor/store/editor.tsx'
import { createEditorStore } from '../editor/store/editor-store.ts'
import { NO_FINDINGS } from '../editor/store/findings.ts'
import { createViewStore } from '../editor/store/view-store.ts'
import { today } from './today.ts'

/** The stores that the page shares, made once. There are no findings until checking has been started. */
export function createEditor(): Editor {
  return {
    store: createEditorStore(formats),
    view: createViewStore(),
    findings: createStore(() => NO_FINDINGS),
  }
}

/** Loads the rules and keeps the findings in step with the design. */
export async function startChecking({ store, findings }: Editor): Promise<void> {
  const { createFindingsStore } = await import('../editor/store/findings-store.ts')
  const checked = createFindingsStore(store, today)
  findings.setState(checked.getState(), true)
  checked.subscribe((found) => findings.setState(found, true))
}
