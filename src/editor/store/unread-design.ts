import type { Tree } from '../../core/base/tree.ts'
import type { Format, Reading } from '../../core/formats/format.ts'
import { projectFrom } from '../../core/formats/project-from.ts'
import type { Design, Flavour, ProjectId } from '../../core/model/design.ts'
import type { Files } from '../../core/model/files.ts'

export interface NewProject {
  readonly id: ProjectId
  readonly name: string
  readonly flavour: Flavour
  readonly files: Files
  /** The files as they came in from a repository, if they did: what later changes are measured by. */
  readonly imported?: Files
}

/** A design whose files are not yet read: what storage and links hold. */
export type UnreadDesign = Omit<Design, 'projects'> & { readonly projects: readonly NewProject[] }

/** A project as it was imported. */
export interface Baseline {
  readonly files: Files
  readonly configuration: Tree
}

interface ReadDesign {
  readonly design: Design
  readonly readings: Readonly<Record<ProjectId, Reading>>
  readonly baselines: Readonly<Record<ProjectId, Baseline>>
}

/** Reads every file of a design, and what its projects were when they were imported. */
export function readDesign(formats: Readonly<Record<Flavour, Format>>, unread: UnreadDesign): ReadDesign {
  const read = unread.projects.map(({ imported, ...project }) => ({
    project,
    imported,
    reading: formats[project.flavour].read(project.files),
  }))
  return {
    design: {
      ...unread,
      projects: read.map(({ project, reading }) => projectFrom(project, reading)),
    },
    readings: Object.fromEntries(read.map(({ project, reading }) => [project.id, reading])),
    baselines: Object.fromEntries(
      read.flatMap(({ project, imported: files, reading }): [ProjectId, Baseline][] => {
        if (!files) return []
        const { configuration } = formats[project.flavour].read(files, reading)
        return [[project.id, { files, configuration }]]
      }),
    ),
  }
}
