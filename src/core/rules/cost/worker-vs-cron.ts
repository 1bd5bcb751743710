import { get, stringAt } from '../../base/tree.ts'
import { workersOf } from '../../model/queries.ts'
import type { EntryRule } from '../rule.ts'
import { linesOf } from '../shared/applications/commands.ts'

export const workerVsCron: EntryRule = {
  id: 'worker-vs-cron',
  category: 'cost',
  severity: 'info',
  scope: 'application',
  title: 'What runs now and then is a cron',
  why: 'A worker is a container of its own that costs all the time. A cron runs in the container of the application.',
  page: '/create-apps/workers.html',
  check: ({ value, path }) =>
    workersOf(value).flatMap(([name, worker]) => {
      const command = stringAt(get(worker, 'commands'), 'start') ?? ''
      if (!command.includes('sleep')) return []
      const start = linesOf(command).join('\n')
      const [, pause = '0', unit = 's'] = /\bsleep\s+(\d+)([smh]?)\b/.exec(start) ?? []
      const seconds = Number(pause) * (SECONDS[unit] ?? 1)
      if (!/\b(while|until)\b/.test(start) || seconds < LEAST) return []
      const at = [...path, 'workers', name, 'commands', 'start']
      const message = `The worker "${name}" sleeps ${pause}${unit || 's'} between runs. A cron does the same without a container of its own.`
      return [{ at, message }]
    }),
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** Crons run every five minutes at most. */
const LEAST = 300
