import { convertProject } from '../../core/convert/convert-project.ts'
import type { Note } from '../../core/convert/note.ts'
import type { ConvertOptions } from '../../core/convert/options.ts'
import type { Design, Flavour } from '../../core/model/design.ts'
import { unreadFailuresOf } from '../report/make-report.ts'
import type { Opened } from '../report/opened.ts'
import type { ReportedFailure, Spot } from '../report/report.ts'
import { spotsOf } from '../report/spots.ts'

/** A note with the place in the old files that it is about; none where it is about all of them. */
export interface PlacedNote {
  readonly note: Note
  readonly project: string
  readonly spot?: Spot
}

export interface DesignConversion {
  /** The projects that were of the other flavour, with all that the design says of them. */
  readonly design: Design
  readonly notes: readonly PlacedNote[]
  readonly failures: readonly ReportedFailure[]
}

/** Converts what is not of a flavour yet; nothing where all of it is. */
export function convertDesign(
  opened: Opened,
  to: Flavour,
  options: Partial<ConvertOptions>,
  cwd: string,
): DesignConversion | undefined {
  const others = opened.projects.filter(({ project }) => project.flavour !== to)
  if (others.length === 0) return undefined
  const failures = [...unreadFailuresOf(opened, cwd)]
  const converted = others.map((each) => {
    const { project } = each
    const spots = spotsOf(opened, each, cwd)
    const result = convertProject(project.files, to, options)
    if (!result.ok) {
      failures.push(...result.failure.map((failure) => ({ ...failure, ...spots.ofRange(failure) })))
      return { project, notes: [] }
    }
    const { files, configuration, notes } = result.value
    return {
      project: { ...project, flavour: to, files, configuration },
      notes: notes.map(
        (note): PlacedNote => ({
          note,
          project: project.name,
          ...(note.at.length > 0 && { spot: spots.ofPath(note.at) }),
        }),
      ),
    }
  })
  return {
    design: { ...opened.design, projects: converted.map(({ project }) => project) },
    notes: converted.flatMap(({ notes }) => notes),
    failures,
  }
}
