import type { Project } from '../../../core/model/design.ts'
import { SizeSection } from './sections/SizeSection.tsx'
import { VersionsSection } from './sections/VersionsSection.tsx'

/** What someone plans with: versions that run out, and the size of it all. */
export function ProjectOverview({ project }: { project: Project }) {
  return (
    <>
      <VersionsSection project={project} />
      <SizeSection project={project} />
    </>
  )
}
