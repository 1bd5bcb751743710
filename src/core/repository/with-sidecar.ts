import type { Design, ProjectId } from '../model/design.ts'
import type { Sidecar } from '../share/sidecar.ts'

/** A design with what a sidecar says of one of its projects. */
export function withSidecar(design: Design, id: ProjectId, { facts, layout, silenced }: Sidecar): Design {
  const others = design.silenced.filter(({ project }) => project !== id)
  return {
    ...design,
    facts: { ...design.facts, [id]: facts },
    layout: { ...design.layout, [id]: layout },
    silenced: [...others, ...silenced.map((each) => ({ ...each, project: id }))],
  }
}
