import { entriesOf, get, type Value } from '../../base/tree.ts'
import { addRoute } from '../../model/edits/add.ts'
import type { ProjectRule } from '../rule.ts'
import { isIdle, startCommandOf } from '../shared/applications/commands.ts'
import { hasOtherWork, privateApplications } from '../shared/applications/private-applications.ts'

export const appPrivate: ProjectRule = {
  id: 'app-private',
  category: 'topology',
  severity: 'info',
  scope: 'project',
  title: 'An application that answers requests has a route',
  why: 'What answers requests is reached by a route or by a relationship from another application. Its workers and crons run without one.',
  page: '/create-apps/multi-app/routes.html',
  isToldOnce: true,
  check: (configuration) =>
    privateApplications(configuration)
      .filter(([, application]) => hasOtherWork(application) && answersRequests(application))
      .map(([name]) => ({
        at: ['applications', name, 'web'],
        message: `"${name}" is set up to answer requests, and nothing leads to it. Add a route if it is meant to be public.`,
        fixes: [
          {
            title: `Add a route to ${name}`,
            consequence: 'From then on, everyone can reach it.',
            edit: (before) => addRoute(before, `https://${name}.{default}/`, `${name}:http`),
          },
        ],
      })),
}

/** Whether it serves files or passes requests on, and does more than wait. */
function answersRequests(application: Value): boolean {
  const start = startCommandOf(application)
  if (start !== undefined && isIdle(start)) return false
  return entriesOf(get(get(application, 'web'), 'locations')).some(
    ([, location]) => get(location, 'root') !== undefined || Boolean(get(location, 'passthru')),
  )
}
