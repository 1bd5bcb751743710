import type { Path } from '../../core/base/path.ts'
import { type Position, positionsIn } from '../../core/formats/position.ts'
import type { Range } from '../../core/model/files.ts'
import { innerPath, shownPath } from '../node/shown-path.ts'
import { type Opened, type OpenedProject, originOf } from './opened.ts'
import type { Spot } from './report.ts'

/** Finds the places of a project in its files. */
export interface Spots {
  readonly ofRange: (range: Range) => Spot
  /** Where something is written; of what is written nowhere, where the innermost map around it is. */
  readonly ofPath: (path: Path) => Spot
}

export function spotsOf(opened: Opened, project: OpenedProject, cwd: string): Spots {
  const { reading } = project
  const { files } = project.project
  const positions = new Map<string, (offset: number) => Position>()

  function positionsOf(file: string): (offset: number) => Position {
    const known = positions.get(file)
    if (known) return known
    const content = Object.hasOwn(files, file) ? files[file] : undefined
    const made = positionsIn(typeof content === 'string' ? content : '')
    positions.set(file, made)
    return made
  }

  function ofRange({ file, start, end }: Range): Spot {
    const [from, to] = [positionsOf(file)(start), positionsOf(file)(Math.max(start, end))]
    return {
      ...spotOfFile(opened, originOf(project, file), cwd),
      ...from,
      endLine: to.line,
      endColumn: to.column,
    }
  }

  function ofPath(path: Path): Spot {
    for (let length = path.length; length > 0; length--) {
      const place = reading.placeOf(path.slice(0, length))
      if (place) return ofRange(place.key ?? place.entry)
    }
    return ofRange({ file: Object.keys(files)[0] ?? '', start: 0, end: 0 })
  }

  return { ofRange, ofPath }
}

/** The beginning of a file, by its path from the base. */
export function spotOfFile({ base }: Opened, file: string, cwd: string): Spot {
  return {
    file,
    shown: shownPath(cwd, base, file),
    inner: innerPath(cwd, base, file),
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  }
}
