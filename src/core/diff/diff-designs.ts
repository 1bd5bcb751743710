import type { Design, Flavour, Project } from '../model/design.ts'
import { diffTopology } from './diff-topology.ts'
import { isSameTopology, type TopologyDiff } from './topology-diff.ts'

export type ProjectDiff =
  | {
      readonly change: 'added' | 'removed'
      readonly name: string
      readonly flavour: Flavour
      readonly topology: TopologyDiff
    }
  | {
      readonly change: 'kept'
      readonly name: string
      readonly previousName: string
      readonly flavour: Flavour
      readonly previousFlavour: Flavour
      readonly topology: TopologyDiff
    }

/** What is different between two designs, by project. */
export interface DesignDiff {
  readonly projects: readonly ProjectDiff[]
}

type Projects = Pick<Design, 'projects'>

/**
 * Compares two designs project by project: those of one name, else of one id, else the two that alone are left.
 * Layout and facts do not count.
 */
export function diffDesigns(before: Projects, after: Projects): DesignDiff {
  const pairs = pairProjects(before.projects, after.projects)
  const was = new Map(pairs.map(([one, other]) => [other, one]))
  const isKept = new Set(pairs.map(([one]) => one))
  return {
    projects: [
      ...before.projects.filter((project) => !isKept.has(project)).map(removedProject),
      ...after.projects.map((project) => {
        const previous = was.get(project)
        return previous ? keptProject(previous, project) : addedProject(project)
      }),
    ],
  }
}

/** Whether nothing in any project is different. */
export function isSameDesign({ projects }: DesignDiff): boolean {
  return projects.every(isSameProject)
}

export function isSameProject(project: ProjectDiff): boolean {
  return (
    project.change === 'kept' &&
    project.name === project.previousName &&
    project.flavour === project.previousFlavour &&
    isSameTopology(project.topology)
  )
}

function pairProjects(before: readonly Project[], after: readonly Project[]): [Project, Project][] {
  const pairs: [Project, Project][] = []
  let [left, right] = [before, after]
  for (const keyOf of [({ name }: Project) => name, ({ id }: Project) => id, () => '']) {
    const found = left.flatMap((project): [Project, Project][] => {
      const like = (other: Project) => keyOf(other) === keyOf(project)
      const [candidate, ...others] = right.filter(like)
      const isOnly = others.length === 0 && left.filter(like).length === 1
      return candidate && isOnly ? [[project, candidate]] : []
    })
    const paired = new Set(found.flat())
    left = left.filter((project) => !paired.has(project))
    right = right.filter((project) => !paired.has(project))
    pairs.push(...found)
  }
  return pairs
}

function removedProject({ name, flavour, configuration }: Project): ProjectDiff {
  return { change: 'removed', name, flavour, topology: diffTopology(configuration, {}) }
}

function addedProject({ name, flavour, configuration }: Project): ProjectDiff {
  return { change: 'added', name, flavour, topology: diffTopology({}, configuration) }
}

function keptProject(before: Project, after: Project): ProjectDiff {
  return {
    change: 'kept',
    name: after.name,
    previousName: before.name,
    flavour: after.flavour,
    previousFlavour: before.flavour,
    topology: diffTopology(before.configuration, after.configuration),
  }
}
