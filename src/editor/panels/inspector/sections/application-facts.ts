import type { ProjectId } from '../../../../core/model/design.ts'
import type { ApplicationFacts, Facts } from '../../../../core/model/facts.ts'

/** The facts with those of one application replaced; what is empty is unknown and left out. */
export function factsWith(
  facts: Facts,
  project: ProjectId,
  application: string,
  replaced: ApplicationFacts,
): Facts {
  const known = Object.fromEntries(
    Object.entries(replaced).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
  const ofProject = facts[project] ?? {}
  return {
    ...facts,
    [project]: { ...ofProject, applications: { ...ofProject.applications, [application]: known } },
  }
}
