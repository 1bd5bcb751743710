import type { Flavour, Position } from '../../../core/model/design.ts'
import type { Editor } from '../../store/editor.tsx'
import { NOTHING_SELECTED } from '../../store/selection.ts'
import { addNode, type Place } from './add-node.ts'
import { projectAt } from './hit.ts'
import type { Part } from './parts.ts'
import { placeWorker } from './place-worker.ts'
import { addProject } from './projects.ts'

/** What the palette offers. Whose a worker is, is found out when it is placed. */
export type PaletteItem =
  | Exclude<Part, { kind: 'worker' }>
  | { readonly kind: 'worker' }
  | { readonly kind: 'project'; readonly flavour: Flavour }

/** Adds something from the palette: at a point of the canvas, else in the middle of what is visible. */
export function placePart(editor: Editor, item: PaletteItem, at?: Position): void {
  const project = at && projectAt(editor, at)
  const place: Place = { ...(at && { at }), ...(project !== undefined && { project }) }
  switch (item.kind) {
    case 'project':
      addProject(editor, { label: 'add project', selection: NOTHING_SELECTED }, item.flavour)
      // It stands below all others: where that is, is to be seen.
      requestAnimationFrame(() => editor.view.getState().canvas?.fit())
      return
    case 'worker':
      placeWorker(editor, place)
      return
    default:
      addNode(editor, item, place)
  }
}
