import type { Failure, Reading } from '../../core/formats/format.ts'
import { positionAt } from '../../core/formats/position.ts'
import type { Files } from '../../core/model/files.ts'

/** Why an edit may not be made, as one is told who looks elsewhere: with the place of what stands in its way. */
export function refusal(failure: Failure, files: Files, reading: Reading | undefined): Failure {
  if (!reading?.failures.includes(failure)) return failure
  const { file, start, message } = failure
  const content = files[file]
  const place = typeof content === 'string' ? `line ${positionAt(content, start).line} of ${file}` : file
  return { ...failure, message: `Correct ${place} first. ${message}` }
}
