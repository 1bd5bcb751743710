import { fail, ok, type Result } from '../../core/base/result.ts'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { failuresOf, sayNotices } from './make-report.ts'
import { type Opened, openDesign } from './opened.ts'
import { sayFailures } from './say-failures.ts'

/** Opens a design of which every file can be read: half of a picture is worse than none. Says why it cannot. */
export async function openReadable(paths: readonly string[], io: Io): Promise<Result<Opened, ExitCode>> {
  const opened = await openDesign(paths, io)
  if (!opened.ok) {
    io.say(opened.failure)
    return fail(2)
  }
  sayNotices(opened.value, io)
  const failures = failuresOf(opened.value, io.cwd)
  sayFailures(failures, io)
  return failures.length === 0 ? ok(opened.value) : fail(1)
}
