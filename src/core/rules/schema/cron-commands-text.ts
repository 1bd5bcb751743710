import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const cronCommandsText: EntryRule = {
  id: 'cron-commands-text',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The command of a cron is in `commands.start`',
  why: 'A text in place of the map deploys in older projects, and the official schemas reject it.',
  page: '/create-apps/image-properties/crons.html',
  isToldOnce: true,
  check: eachFault('cron-commands-text', ({ path, value }, entry) => ({
    message: `${keyOf(entry, path)} has to be a map, and the official schemas reject text. Write the command in "start" below it.`,
    ...(typeof value !== 'string' && { severity: 'error' }),
    fixes: typeof value === 'string' ? [write('Move it to commands.start', path, { start: value })] : [],
  })),
}
