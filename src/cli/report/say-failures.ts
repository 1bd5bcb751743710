import { plainText } from '../../core/base/plain-text.ts'
import type { Io } from '../io.ts'
import type { ReportedFailure } from './report.ts'

/** Failures as lines for people. */
export function sayFailures(failures: readonly ReportedFailure[], io: Io): void {
  for (const { shown, line, column, message } of failures) {
    io.say(`${plainText(shown)}:${line}:${column} error: ${plainText(message)}`)
  }
}
