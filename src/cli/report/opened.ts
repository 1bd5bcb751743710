import { fail, ok, type Result } from '../../core/base/result.ts'
import type { Tree } from '../../core/base/tree.ts'
import type { FoundProject } from '../../core/formats/find-projects.ts'
import type { Reading } from '../../core/formats/format.ts'
import { formats } from '../../core/formats/formats.ts'
import { projectFrom } from '../../core/formats/project-from.ts'
import type { Design, Project, ProjectId } from '../../core/model/design.ts'
import { planImport } from '../../core/repository/plan-import.ts'
import type { Origins } from '../../core/repository/take-project.ts'
import { rootedId } from '../../core/share/rooted-id.ts'
import type { UnreadProject } from '../../core/share/save.ts'
import type { Io } from '../io.ts'
import { NOTHING_THERE, type Repository, readRepository } from '../node/read-repository.ts'

export interface OpenedProject {
  readonly project: Project
  readonly reading: Reading
  /** Where its files lie, from the base; nothing for a saved design. */
  readonly origins: Origins
}

/** A design with all that is known of where it came from. */
export interface Opened {
  /** The folder that the paths of files count from, absolute. */
  readonly base: string
  readonly design: Design
  readonly projects: readonly OpenedProject[]
  /** Why something that belongs to it could not be read, by path from the base. */
  readonly unread: ReadonlyMap<string, string>
  /** Whether it was one file that holds a design, and not the files that the platform reads. */
  readonly isSaved: boolean
}

/** Opens what `paths` name: one folder, or single files. */
export async function openDesign(paths: readonly string[], io: Io): Promise<Result<Opened, string>> {
  const repository = await readRepository(paths, io.cwd)
  if (!repository.ok) return repository
  const { base, incoming, notes } = repository.value
  for (const note of notes) io.say(note)
  let count = 0
  const newId = (found?: FoundProject) => (found && rootedId(found.flavour, found.root)) ?? `p${++count}`
  const plan = planImport(incoming, newId, base.split(/[/\\]/).at(-1) || 'project')
  if (!plan.ok) {
    const isSaved = incoming.files.some(({ path }) => path.endsWith('.toposcope.json'))
    return fail(isSaved ? plan.failure : nothingIn(paths, repository.value))
  }
  const { design, origins, leftOut, warnings } = plan.value
  for (const warning of warnings) io.say(warning)
  const projects = design.projects.map((project) => openProject(project, origins[project.id] ?? {}))
  // What the plan has against a file that was read well, such as a broken sidecar.
  const refused = leftOut.filter(({ path }) => incoming.files.some((file) => file.path === path))
  return ok({
    base,
    design: { ...design, projects: projects.map(({ project }) => project) },
    projects,
    isSaved: Object.keys(origins).length === 0,
    unread: new Map([
      ...repository.value.unread,
      ...refused.map(({ path, reason }) => [path, reason] as const),
    ]),
  })
}

function nothingIn(paths: readonly string[], { unread }: Repository): string {
  const reasons = [...unread].map(([path, reason]) => `${path}: ${reason}. `)
  return `${reasons.join('')}${paths.join(', ')} ${NOTHING_THERE}.`
}

function openProject(unread: UnreadProject, origins: Origins): OpenedProject {
  const reading = formats[unread.flavour].read(unread.files)
  return { project: projectFrom(unread, reading), reading, origins }
}

/** Where a file of a project lies from the base. */
export function originOf({ origins }: OpenedProject, file: string): string {
  return Object.hasOwn(origins, file) ? (origins[file] ?? file) : file
}

/** Whether a file could not be read as a whole: rules would miss what it says. */
export function isBroken({ reading }: OpenedProject): boolean {
  return reading.failures.some(({ path }) => path === undefined)
}

/** The circumstances in which a project of the design is checked, measured by what it was where that is given. */
export function circumstancesOf({ design }: Opened, id: ProjectId, today: string, before?: Opened) {
  const facts = Object.hasOwn(design.facts, id) ? (design.facts[id] ?? {}) : {}
  const others = design.projects.filter((project) => project.id !== id)
  const baseline = before && sameIn(before, id, design.projects.length)
  return { facts, today, others, silenced: design.silenced, ...(baseline && { baseline }) }
}

/** The project at the same place; of one project each, the other. One that cannot be read measures nothing. */
function sameIn({ projects }: Opened, id: ProjectId, count: number): Tree | undefined {
  const only = count === 1 && projects.length === 1 ? projects[0] : undefined
  const found = projects.find(({ project }) => project.id === id) ?? only
  return found && !isBroken(found) ? found.project.configuration : undefined
}
