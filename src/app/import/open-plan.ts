import type { ImportPlan } from '../../core/repository/plan-import.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'

/** Opens what was imported and says what it is. */
export async function openPlan(plan: ImportPlan, { view }: Editor, session: Session): Promise<void> {
  await session.openNew(plan.design)
  view.getState().say(importMessage(plan))
}

/** What was opened, what was left out, and what cannot be drawn yet. */
export function importMessage({ design, leftOut }: Pick<ImportPlan, 'design' | 'leftOut'>): string {
  const names = design.projects.map(({ name }) => name)
  const files = design.projects.flatMap((project) => Object.keys(project.files)).length
  const sentences = [
    names.length === 0 ? `${design.name} is open.` : `${listed(names)}: ${counted(files, 'file')} imported.`,
    design.projects.some(({ flavour }) => flavour === 'fixed')
      ? 'Platform.sh projects cannot be drawn yet: their files are kept as they are.'
      : '',
    leftOut.length > 0 ? `${counted(leftOut.length, 'file')} left out: ${reasons(leftOut)}.` : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

function reasons(leftOut: ImportPlan['leftOut']): string {
  const [first, ...rest] = new Set(leftOut.map(({ reason }) => reason.replace(/\.$/, '')))
  return rest.length === 0 ? (first ?? '') : `${first}, and other reasons`
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
