import { remembered } from '../../../base/remembered.ts'
import { entriesOf, get, isTree, type Tree, type Value } from '../../../base/tree.ts'

/** Everything that an application runs: hooks, start commands, crons and workers, as far as it is written here. */
export function scriptsOf(application: Value): string {
  return isTree(application) ? joined(application) : ''
}

const joined = remembered((application: Tree) =>
  [
    ...textsOf(get(application, 'hooks')),
    ...textsOf(get(get(application, 'web'), 'commands')),
    ...partsOf(application, 'workers', 'commands'),
    ...partsOf(application, 'crons', 'commands'),
    ...entriesOf(get(application, 'crons')).flatMap(([, cron]) => textsOf({ cmd: get(cron, 'cmd') ?? null })),
  ].join('\n'),
)

function partsOf(application: Tree, section: string, key: string): string[] {
  return entriesOf(get(application, section)).flatMap(([, part]) => textsOf(get(part, key)))
}

function textsOf(commands: Value | undefined): string[] {
  return entriesOf(commands).flatMap(([, text]) => (typeof text === 'string' ? [text] : []))
}
