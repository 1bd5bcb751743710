import type { Project } from '../../../core/model/design.ts'
import { FlavourSection } from './sections/FlavourSection.tsx'
import { SizeSection } from './sections/SizeSection.tsx'
import { VersionsSection } from './sections/VersionsSection.tsx'

/** What someone plans with: what it is written for, versions that run out, and the size of it all. */
export function ProjectOverview({ project }: { project: Project }) {
  return (
    <>
      <FlavourSection project={project} />
      <VersionsSection project={project} />
      <SizeSection project={project} />
    </>
  )
}
