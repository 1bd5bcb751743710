import { toPointer } from '../../core/base/path.ts'
import type { NoteLevel } from '../../core/convert/note.ts'
import type { Flavour } from '../../core/model/design.ts'
import { printableFailures } from '../output/json.ts'
import type { ReportedFailure } from '../report/report.ts'
import type { PlacedNote } from './convert-design.ts'

export interface Conversion {
  readonly to: Flavour
  readonly notes: readonly PlacedNote[]
  readonly failures: readonly ReportedFailure[]
  /** From the folder that they were written to. */
  readonly files: readonly string[]
}

/** What a conversion comes to, for programs. Its keys are promised to them. */
export function printConversion({ to, notes, failures, files }: Conversion): string {
  const of = (level: NoteLevel) => notes.filter(({ note }) => note.level === level).length
  const result = {
    to,
    files,
    notes: notes.map(({ note: { at, choice: _, ...note }, project, spot }) => ({
      ...note,
      project,
      subject: toPointer(at),
      ...(spot && { file: spot.file, line: spot.line, column: spot.column }),
    })),
    failures: printableFailures(failures),
    summary: {
      error: of('error'),
      lost: of('lost'),
      changed: of('changed'),
      choice: of('choice'),
      info: of('info'),
    },
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
