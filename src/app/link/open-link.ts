import { fromPointer } from '../../core/base/path.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'

/** Whether a hash says that it holds a design, in whatever codec. */
export function isLink(hash: string): boolean {
  return /^#\d+\./.test(hash)
}

/** Opens the design of a link as a copy. What is broken is said, and nothing else changes. */
export async function openLink(hash: string, editor: Editor, session: Session): Promise<boolean> {
  const { decodeLink } = await import('../../core/share/link.ts')
  const decoded = decodeLink(hash)
  const { say, revealPath } = editor.view.getState()
  if (!decoded.ok) {
    say(`The link could not be opened. ${decoded.failure.message}`, 'error')
    return false
  }
  const { content, at } = decoded.value
  const design = content.kind === 'design' ? content.design : content.after
  await session.openNew(design)
  say(
    content.kind === 'design'
      ? `“${design.name}” is open, as a copy of your own.`
      : `The link compares two designs. The newer one is open, as a copy of your own.`,
  )
  const project = design.projects[0]
  if (at && project) revealPath(project.id, fromPointer(at))
  return true
}
