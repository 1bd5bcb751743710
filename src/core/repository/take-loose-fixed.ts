import { entriesOf, stringAt } from '../base/tree.ts'
import { fixed } from '../formats/fixed/fixed.ts'
import type { FileContent } from '../model/files.ts'
import type { Origins } from './take-project.ts'

const SECTION_FILE = /(?:^|\/)((?:applications|services|routes)\.ya?ml)$/
// A map of applications alone could as well be of something else.
const LIST = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*- /
const ALONE = '.platform.app.yaml'
const SEVERAL = '.platform/applications.yaml'

/**
 * Where Platform.sh reads files that lie outside of their folders: those that are called like its own, and those that
 * say applications. Nothing where there are none.
 */
export function placeLooseFixed(contents: ReadonlyMap<string, FileContent>): Origins | undefined {
  const origins: Record<string, string> = {}
  for (const [path, content] of contents) {
    const place = typeof content === 'string' ? placeOf(path, content) : undefined
    if (place !== undefined && !Object.hasOwn(origins, place)) origins[place] = path
  }
  return Object.keys(origins).length > 0 ? origins : undefined
}

function placeOf(path: string, text: string): string | undefined {
  const own = SECTION_FILE.exec(path)?.[1]
  if (own !== undefined) return `.platform/${own}`
  const place = LIST.test(text) ? SEVERAL : ALONE
  return saysApplications(place, text) ? place : undefined
}

/** Whether a text is the whole of what such a file says: applications with a type each. */
function saysApplications(place: string, text: string): boolean {
  const { configuration, failures } = fixed.read({ [place]: text })
  const applications = entriesOf(configuration.applications)
  return (
    failures.length === 0 &&
    applications.length > 0 &&
    applications.every(([, application]) => stringAt(application, 'type')?.includes(':'))
  )
}
