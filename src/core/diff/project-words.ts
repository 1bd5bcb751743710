import { FLAVOUR_NAMES } from '../model/flavour-names.ts'
import type { ProjectDiff } from './diff-designs.ts'
import { say, type Words } from './words.ts'

/** A project, and what became of it as a whole. */
export function projectWords(project: ProjectDiff): Words {
  if (project.change !== 'kept') return say`project ${project.name} ${[project.change]}`
  const { name, previousName, flavour, previousFlavour } = project
  const said = name === previousName ? say`project ${name}` : say`project ${previousName}, now ${name}`
  if (flavour === previousFlavour) return said
  return say`${said}, from ${[FLAVOUR_NAMES[previousFlavour]]} to ${[FLAVOUR_NAMES[flavour]]}`
}
