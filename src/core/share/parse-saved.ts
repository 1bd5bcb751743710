import * as z from 'zod/mini'
import { toPointer } from '../base/path.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { DesignFailure } from './failure.ts'

/** The newest form this release knows. A form that follows gets its schema, and a step from each form before it. */
const VERSION = 1

/** Parses saved data with a schema of this release, and says whether it is broken or only newer. */
export function parseSaved<Schema extends z.core.$ZodType>(
  schema: Schema,
  saved: unknown,
): Result<z.output<Schema>, DesignFailure> {
  const parsed = z.safeParse(schema, saved)
  if (parsed.success) return ok(parsed.data)
  if (versionOf(saved) > VERSION) {
    return fail({
      code: 'newer-version',
      message:
        'This was saved by a newer version of Toposcope. Reload the page to get it, then open this again.',
    })
  }
  const at = toPointer((parsed.error.issues[0]?.path ?? []).map(String))
  const where = at === '' ? 'what it holds' : `what it holds at ${at}`
  return fail({
    code: 'not-a-design',
    at,
    message: `This is no design that Toposcope can keep or open: ${where} is missing, of another kind or too long.`,
  })
}

/** The data of a JSON text. */
export function parseJson(text: string): Result<unknown, DesignFailure> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail({
      code: 'not-json',
      message: 'This is not a saved design: its text is not JSON. Check that the whole file arrived.',
    })
  }
}

function versionOf(saved: unknown): number {
  const version =
    typeof saved === 'object' && saved !== null && 'version' in saved ? saved.version : undefined
  return typeof version === 'number' ? version : 0
}
