import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useState } from 'react'
import { useView } from '../../editor/store/editor.tsx'
import type { DialogName } from '../../editor/store/view-store.ts'
import type { DialogProps } from './DialogFrame.tsx'

/** Loaded when first opened: the first picture needs none of them. */
const DIALOGS: Readonly<Record<DialogName, LazyExoticComponent<ComponentType<DialogProps>>>> = {
  convert: lazy(() =>
    import('../convert/ConvertDialog.tsx').then((module) => ({ default: module.ConvertDialog })),
  ),
  documents: lazy(() =>
    import('../documents/DocumentsDialog.tsx').then((module) => ({ default: module.DocumentsDialog })),
  ),
  export: lazy(() =>
    import('../export/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
  ),
  folder: lazy(() =>
    import('../folder/FolderDialog.tsx').then((module) => ({ default: module.FolderDialog })),
  ),
  help: lazy(() => import('./HelpDialog.tsx').then((module) => ({ default: module.HelpDialog }))),
  import: lazy(() =>
    import('../import/ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })),
  ),
  search: lazy(() =>
    import('../search/SearchDialog.tsx').then((module) => ({ default: module.SearchDialog })),
  ),
  share: lazy(() => import('../share/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog }))),
}

/** The dialog that is open, if any. The last one stays mounted, so that it can give the focus back. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog)
  const [last, setLast] = useState(dialog)
  if (dialog && dialog !== last) setLast(dialog)
  const shown = dialog ?? last
  if (!shown) return null
  const Dialog = DIALOGS[shown]
  return (
    <Suspense>
      <Dialog opened={dialog === shown} />
    </Suspense>
  )
}
