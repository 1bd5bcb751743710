import type { EntryRule } from '../rule.ts'
import { hookOf, linesOf } from '../shared/applications/commands.ts'
import { replace, withConsequence } from '../shared/fixes/fixes.ts'

export const buildHookSetE: EntryRule = {
  id: 'build-hook-set-e',
  category: 'topology',
  severity: 'info',
  scope: 'application',
  title: 'A build hook stops at its first failure',
  why: 'A hook fails where its last command fails. Without `set -e` an error before that goes unnoticed, and a broken build is deployed.',
  page: '/create-apps/image-properties/hooks.html',
  isToldOnce: true,
  check: ({ name, value, path }) => {
    const build = hookOf(value, 'build')
    if (build === undefined || !mayHideFailures(build)) return []
    const at = [...path, 'hooks', 'build']
    return [
      {
        at,
        message: `The build hook of "${name}" goes on after a command has failed. Start it with "set -e".`,
        fixes: [
          withConsequence(
            replace('Start it with set -e', at, `set -e\n${build}`),
            'A build in which a command fails, which goes through now, stops there.',
          ),
        ],
      },
    ]
  },
}

/** Several commands, none of which says what to do about a failure. */
function mayHideFailures(script: string): boolean {
  const lines = linesOf(script)
  const text = lines.join('\n')
  if (/\bset\s+-[a-z]*e|\bset\s+-o\s+errexit|\|\||\bexit\b/.test(text) || script.startsWith('#!'))
    return false
  const commands = lines.filter((line) => !/^(cd|echo|export|mkdir|printf|[A-Z_]+=)\b/.test(line))
  return commands.length > 1 && !lines.slice(0, -1).every((line) => line.endsWith('&&'))
}
