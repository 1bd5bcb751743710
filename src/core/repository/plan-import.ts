import { fail, ok, type Result } from '../base/result.ts'
import { type FoundProject, findProjects, rootsWithBoth } from '../formats/find-projects.ts'
import { misnamed } from '../formats/misnamed.ts'
import { readEmbeddedInPng } from '../formats/png/embed.ts'
import { readEmbedded } from '../formats/svg/embed.ts'
import { EMPTY_DESIGN, type ProjectId } from '../model/design.ts'
import type { FileContent } from '../model/files.ts'
import { parseDesign, type UnreadDesign } from '../share/save.ts'
import { type Incoming, type IncomingFile, isPicture, type LeftOut, NOT_CONFIGURATION } from './incoming.ts'
import { type Origins, type TakenProject, takeLoose, takeProject } from './take-project.ts'

/** What an import makes of what came in. */
export interface ImportPlan {
  readonly design: UnreadDesign
  /** Where the files of each project came in; nothing for the projects of a saved design. */
  readonly origins: Readonly<Record<ProjectId, Origins>>
  readonly leftOut: readonly LeftOut[]
  /** What keeps the project from being deployed as it came in. */
  readonly warnings: readonly string[]
}

const NOTHING_FOUND =
  'There is no configuration in it. Toposcope reads .upsun/*.yaml, the files of Platform.sh, saved designs (*.toposcope.json) and pictures that carry one: choose the folder that has .upsun in it, or paste the text of a file.'

/** The design in what came in: a saved one as it is, else a project for each configuration that is found. */
export function planImport(
  incoming: Incoming,
  newId: (found?: FoundProject) => string,
  topName = 'project',
): Result<ImportPlan, string> {
  const saved = incoming.files.find(({ path }) => path.endsWith('.toposcope.json'))
  if (saved) return planSaved(saved, saved.content, incoming)
  const pictures = incoming.files.filter(({ path }) => isPicture(path))
  if (pictures.length > 0 && pictures.length === incoming.files.length)
    return planPictures(pictures, incoming)

  const contents = new Map(incoming.files.map(({ path, content }) => [path, content]))
  const inside = findProjects([...contents.keys()])
  const found = inside.map((each) => takeProject(each, contents, newId(each), topName))
  const loose = found.length === 0 ? takeLoose(contents, newId(), topName) : undefined
  const projects = loose ? [loose] : found
  if (projects.length === 0) return fail(nothingIn(incoming))

  const taken = new Set(projects.flatMap((project) => project.taken))
  const rest = incoming.files.filter(({ path }) => !taken.has(path))
  return ok({
    design: joined(projects),
    origins: Object.fromEntries(projects.map(({ project, origins }) => [project.id, origins])),
    leftOut: [
      ...incoming.leftOut,
      ...projects.flatMap(({ faults }) => faults),
      ...rest.map(({ path }) => ({ path, reason: NOT_CONFIGURATION })),
    ],
    warnings: rootsWithBoth(inside).map(bothFlavours),
  })
}

/** https://docs.upsun.com/learn/tutorials/migrating/from-fixed.html */
function bothFlavours(root: string): string {
  const where = root === '' ? 'It' : root
  return `${where} holds files of Upsun Flex (.upsun) and of Upsun Fixed (.platform). With both the deploy fails, so keep one of them; here they are two projects.`
}

/** What could not be read is named: the configuration may well be in it. */
function nothingIn({ files, leftOut }: Incoming): string {
  const faults = [
    ...leftOut,
    ...files.map(({ path }) => ({ path, reason: misnamed(path) ?? NOT_CONFIGURATION })),
  ]
  const fault = faults.find(({ reason }) => reason !== NOT_CONFIGURATION)
  return fault ? `${fault.path}: ${fault.reason}. ${NOTHING_FOUND}` : NOTHING_FOUND
}

function planSaved(
  { path }: IncomingFile,
  content: FileContent,
  incoming: Incoming,
): Result<ImportPlan, string> {
  if (typeof content !== 'string') return fail(`${path} is not text. Check that the whole file arrived.`)
  const parsed = parseDesign(content)
  if (!parsed.ok) return fail(`${path}: ${parsed.failure.message}`)
  const rest = incoming.files.filter((file) => file.path !== path)
  const reason = `only the design in ${path} was opened`
  return ok({
    design: parsed.value,
    origins: {},
    leftOut: [...incoming.leftOut, ...rest.map((file) => ({ path: file.path, reason }))],
    warnings: [],
  })
}

/** The first design that one of the pictures carries. */
function planPictures(pictures: readonly IncomingFile[], incoming: Incoming): Result<ImportPlan, string> {
  for (const picture of pictures) {
    const text = designIn(picture.content)
    if (text !== undefined) return planSaved(picture, text, incoming)
  }
  return fail(
    pictures.length === 1
      ? `${pictures[0]?.path} carries no design, or is damaged. ${WHICH_PICTURES}`
      : `None of these pictures carries a design. ${WHICH_PICTURES}`,
  )
}

const WHICH_PICTURES =
  'Only pictures that were exported from Toposcope with the design inside can be opened, and some programs take it out when they save or send them.'

function designIn(content: FileContent): string | undefined {
  return typeof content === 'string' ? readEmbedded(content) : readEmbeddedInPng(content)
}

function joined(projects: readonly TakenProject[]): UnreadDesign {
  const told = projects.flatMap(({ project, sidecar }) => (sidecar ? [{ id: project.id, ...sidecar }] : []))
  return {
    name: projects[0]?.project.name ?? EMPTY_DESIGN.name,
    projects: projects.map(({ project }) => project),
    facts: Object.fromEntries(told.map(({ id, facts }) => [id, facts])),
    layout: Object.fromEntries(told.map(({ id, layout }) => [id, layout])),
    silenced: told.flatMap(({ id, silenced }) => silenced.map((each) => ({ ...each, project: id }))),
  }
}
