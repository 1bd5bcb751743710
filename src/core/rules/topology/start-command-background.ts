import type { EntryRule } from '../rule.ts'
import { linesOf, startCommandOf } from '../shared/applications/commands.ts'
import { replace } from '../shared/fixes/fixes.ts'

export const startCommandBackground: EntryRule = {
  id: 'start-command-background',
  category: 'topology',
  severity: 'warning',
  scope: 'application',
  title: 'A start command stays in the foreground',
  why: 'A command that ends with `&` returns at once. The platform takes that for a crash and starts it again, in a loop.',
  page: '/create-apps/image-properties/web.html',
  check: ({ name, value, path }) => {
    const start = startCommandOf(value) ?? ''
    if (!/[^&>]&$/.test(linesOf(start).at(-1) ?? '')) return []
    const at = [...path, 'web', 'commands', 'start']
    return [
      {
        at,
        message: `The start command of "${name}" ends with "&", so it returns at once and is started again and again. Remove the "&".`,
        fixes: [replace('Remove the &', at, start.replace(/\s*&(\s*)$/, '$1'))],
      },
    ]
  },
}
