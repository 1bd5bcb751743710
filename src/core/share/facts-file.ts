import { fail, ok, type Result } from '../base/result.ts'
import { type ProjectFacts, ProjectFactsSchema } from '../model/facts.ts'
import { parseJson, parseSaved } from './parse-saved.ts'

/** The facts of a file that holds nothing else; the failure is the end of a sentence that names the file. */
export function parseFacts(text: string): Result<ProjectFacts, string> {
  const json = parseJson(text)
  if (!json.ok) return fail('is not JSON')
  const parsed = parseSaved(ProjectFactsSchema, json.value)
  if (parsed.ok) return ok(parsed.value)
  const { failure } = parsed
  const at = failure.code === 'not-a-design' && failure.at !== '' ? ` at ${failure.at}` : ''
  return fail(`holds what is no fact${at}`)
}
