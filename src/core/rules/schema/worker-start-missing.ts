import type { EntryRule } from '../rule.ts'
import { lackCommand } from '../shared/applications/start-commands.ts'
import { namedAt } from '../shared/faults/values-at.ts'

export const workerStartMissing: EntryRule = {
  id: 'worker-start-missing',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A worker says what it runs',
  why: 'A worker is its start command: without one there is nothing to keep running.',
  page: '/create-apps/workers.html',
  check: (entry) => lackCommand(entry, 'application/workers/*', namedAt(entry, ['workers', '*']), 'worker'),
}
