import type { Incoming } from '../../core/repository/incoming.ts'
import { planImport } from '../../core/repository/plan-import.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { newId } from '../new-id.ts'
import { openPlan } from './open-plan.ts'

/** Opens what came in, or says why nothing of it can be opened. */
export async function importIncoming(incoming: Incoming, editor: Editor, session: Session): Promise<void> {
  const plan = planImport(incoming, newId)
  if (plan.ok) await openPlan(plan.value, editor, session)
  else editor.view.getState().say(plan.failure, 'error')
}
