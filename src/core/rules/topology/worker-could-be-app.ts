import { get, stringAt } from '../../base/tree.ts'
import { workersOf } from '../../model/queries.ts'
import type { EntryRule } from '../rule.ts'

export const workerCouldBeApp: EntryRule = {
  id: 'worker-could-be-app',
  category: 'topology',
  severity: 'info',
  scope: 'application',
  title: 'A worker answers no requests',
  why: 'Nothing can connect to a worker: no route, no relationship. What has to answer requests is an application of its own, built from the same code where that fits.',
  page: '/create-apps/image-properties/workers.html',
  check: ({ value, path }) =>
    workersOf(value).flatMap(([name, worker]) => {
      const start = stringAt(get(worker, 'commands'), 'start') ?? ''
      if (!/\$\{?(PORT|SOCKET)\b/.test(start)) return []
      const at = [...path, 'workers', name, 'commands', 'start']
      const message = `The worker "${name}" starts a server, and nothing can reach it. Make it an application of its own.`
      return [{ at, message }]
    }),
}
