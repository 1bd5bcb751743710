import type { Pattern } from './values-at.ts'

/** Where an application says what a shell runs. */
export const SCRIPTS: readonly Pattern[] = [
  ...['build', 'deploy', 'post_deploy'].map((hook) => ['hooks', hook]),
  ...['start', 'pre_start', 'post_start'].flatMap((command) => [
    ['web', 'commands', command],
    ['workers', '*', 'commands', command],
  ]),
  ...['start', 'stop'].map((command) => ['crons', '*', 'commands', command]),
  ['crons', '*', 'cmd'],
  ['operations', '*', 'commands', 'start'],
  ['source', 'operations', '*', 'command'],
]

/** Where in a script, as a sentence ends on it; nothing where it has one line. */
export function onLine(script: string, line: number): string {
  return script.trim().includes('\n') ? ` on line ${line} of it` : ''
}
