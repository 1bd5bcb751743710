import type { Result } from '../../core/base/result.ts'
import { ok } from '../../core/base/result.ts'
import type { Design } from '../../core/model/design.ts'
import type { LinkFailure } from '../../core/share/failure.ts'
import { encodeLink } from '../../core/share/link.ts'
import { withoutLostPositions } from '../../core/share/save.ts'
import { graphFor } from '../../editor/store/graphs.ts'

/** The address that opens a copy of the design: the page's own, with the design in its hash and nothing else. */
export function linkTo(design: Design, page: string): Result<string, LinkFailure> {
  const base = page.replace(/[?#].*$/s, '')
  const shared = withoutLostPositions(
    design,
    (project) => new Set(graphFor(project.configuration).nodes.map(({ id }) => id)),
  )
  const hash = encodeLink({ content: { kind: 'design', design: shared }, view: false })
  return hash.ok ? ok(base + hash.value) : hash
}
