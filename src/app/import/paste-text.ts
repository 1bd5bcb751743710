import type { Tree } from '../../core/base/tree.ts'
import { planImport } from '../../core/repository/plan-import.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import { nodeKey, splitNodeKey } from '../../editor/store/selection.ts'
import { isEmpty } from '../documents/is-empty.ts'
import type { Session } from '../documents/session.ts'
import { openLink } from '../link/open-link.ts'
import { newId } from '../new-id.ts'
import { openPlan } from './open-plan.ts'
import { addEntries, pastedEntries } from './pasted-entries.ts'
import { incomingText, linkIn } from './pasted-text.ts'

/** What a pasted text does: a link or a saved design opens, configuration opens as a design or joins the present one. */
export async function pasteText(text: string, editor: Editor, session: Session): Promise<void> {
  const link = linkIn(text)
  if (link) {
    await openLink(link, editor, session)
    return
  }
  const incoming = incomingText(text)
  const isDesign = incoming.files.some(({ path }) => path.endsWith('.toposcope.json'))
  const entries = isDesign ? undefined : pastedEntries(text)
  const { say } = editor.view.getState()
  if (!isDesign && !entries) {
    say(
      'What you pasted is no configuration that could be added: it needs applications, services or routes.',
      'error',
    )
    return
  }
  if (entries && !isEmpty(editor.store.getState().design)) return addToDesign(entries, editor)
  const plan = planImport(incoming, newId)
  if (plan.ok) await openPlan(plan.value, editor, session)
  else say(plan.failure, 'error')
}

/** Adds entries to the project that is worked on, as one step that selects them. */
function addToDesign(entries: Tree, { store, view }: Editor): void {
  const { design, selection } = store.getState()
  const selected = selection.nodes[0] ? splitNodeKey(selection.nodes[0]).project : undefined
  const project = design.projects.find(({ id }) => id === selected) ?? design.projects[0]
  if (!project) return
  const { configuration, added } = addEntries(project.configuration, entries)
  const nodes = added.length === 1 ? '1 node' : `${added.length} nodes`
  const step = {
    label: `paste ${nodes}`,
    selection: { nodes: added.map((id) => nodeKey(project.id, id)), edges: [] },
  }
  const result = store.getState().edit(project.id, step, () => configuration)
  store.getState().endStep()
  if (!result.ok) {
    view.getState().say(result.failure.message, 'error')
    return
  }
  const [first] = added
  if (first) view.getState().revealNode(nodeKey(project.id, first))
  view.getState().say(`Pasted ${nodes} into ${project.name}.`)
}
