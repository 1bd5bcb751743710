import type { Path } from '../base/path.ts'
import { entriesOf, get, isTree, type Tree, type Value } from '../base/tree.ts'
import { workersOf } from '../model/queries.ts'
import type { Tell } from './note.ts'

/** What the documentation of Fixed has, or the platform takes, and the validator of its command line refuses. */
export function noteValidatorGaps(application: Tree, at: Path, tell: Tell): void {
  const note = (path: Path, what: string) =>
    tell('validator-disagrees', [...at, ...path], {
      message: `${what} is documented for Fixed, but the validator of the command line refuses it.`,
      todo: 'Ignore that message of the validator.',
    })
  if (has(application, 'operations')) note(['operations'], 'operations')
  if (has(application, 'type') && has(application, 'stack')) note(['stack'], 'stack beside type')
  for (const [name, cron] of entriesOf(get(application, 'crons'))) {
    if (has(cron, 'timeout')) note(['crons', name, 'timeout'], 'timeout of a cron')
  }
  for (const [name, worker] of workersOf(application)) {
    const commands = get(worker, 'commands')
    if (has(commands, 'post_start'))
      note(['workers', name, 'commands', 'post_start'], 'post_start of a worker')
  }
  for (const [path, location] of entriesOf(get(get(application, 'web'), 'locations'))) {
    for (const [pattern, rule] of entriesOf(get(location, 'rules'))) {
      if (typeof get(rule, 'passthru') !== 'boolean') continue
      note(['web', 'locations', path, 'rules', pattern, 'passthru'], 'passthru with true or false in a rule')
    }
  }
}

/** The same of a route. */
export function noteRouteGaps(route: Value, key: string, tell: Tell): void {
  if (!isTree(route) || !has(route, 'sticky')) return
  tell('validator-disagrees', ['routes', key, 'sticky'], {
    message: 'sticky is documented for Fixed, but the validator of the command line refuses it.',
    todo: 'Ignore that message of the validator.',
  })
}

function has(value: Value | undefined, key: string): boolean {
  return get(value, key) !== undefined
}
