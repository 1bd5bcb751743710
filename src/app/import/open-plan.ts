import type { ImportPlan } from '../../core/repository/plan-import.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { importedDesign } from './imported-design.ts'

/** Opens what was imported and says what it is. */
export async function openPlan(plan: ImportPlan, { store, view }: Editor, session: Session): Promise<void> {
  await session.openNew(importedDesign(plan))
  const { readings } = store.getState()
  const broken = plan.design.projects.flatMap(
    ({ id }) => readings[id]?.failures.map(({ file }) => file) ?? [],
  )
  view.getState().say(importMessage(plan, [...new Set(broken)]), broken.length > 0 ? 'error' : 'info')
}

/** What was opened, what of it cannot be read, what is wrong with it as a whole, and what was left out. */
export function importMessage(
  { design, leftOut, warnings }: Omit<ImportPlan, 'origins'>,
  broken: readonly string[] = [],
): string {
  const names = design.projects.map(({ name }) => name)
  const files = design.projects.flatMap((project) => Object.keys(project.files)).length
  const sentences = [
    names.length === 0 ? `${design.name} is open.` : `${listed(names)}: ${counted(files, 'file')} imported.`,
    broken.length > 0 ? `${listed(broken)} cannot be read yet: the problems say why.` : '',
    ...warnings,
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
