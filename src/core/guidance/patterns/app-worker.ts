import { listOf } from '../../rules/shared/words/words.ts'
import { evidence, type Pattern } from '../pattern.ts'

export const appWorker: Pattern = {
  id: 'app-worker',
  title: 'Application with workers',
  meaning:
    'The same code answers requests and works in the background, in containers of their own. A worker gets no requests and has neither crons nor deploy hooks; work on a fixed schedule that may wait is cheaper as a cron.',
  page: '/create-apps/workers.html',
  find: ({ topology: { applications } }) =>
    applications
      .filter(({ workers }) => workers.length > 0)
      .map(({ name, node, workers }) => {
        const names = workers.map(({ path }) => String(path.at(-1)))
        const text = `"${name}" has the ${names.length === 1 ? 'worker' : 'workers'} ${listOf(names, 'and')}.`
        return evidence(text, [node, ...workers])
      }),
}
