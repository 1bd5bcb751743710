import { addRoute } from '../../model/edits/add.ts'
import { removeNode } from '../../model/edits/remove-node.ts'
import type { ProjectRule } from '../rule.ts'
import { hasOtherWork, privateApplications } from '../shared/applications/private-applications.ts'

export const appUnreachable: ProjectRule = {
  id: 'app-unreachable',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  title: 'Every application is reached by something',
  why: 'Without a route, a relationship to it, a worker or a cron an application runs and does nothing.',
  page: '/create-apps/multi-app/routes.html',
  check: (configuration) =>
    privateApplications(configuration)
      .filter(([, application]) => !hasOtherWork(application))
      .map(([name]) => ({
        at: ['applications', name],
        message: `Nothing reaches "${name}": no route or relationship leads to it, and it has no workers or crons. Connect it, or remove it.`,
        fixes: [
          {
            title: `Add a route to ${name}`,
            consequence: 'From then on, everyone can reach it.',
            edit: (before) => addRoute(before, `https://${name}.{default}/`, `${name}:http`),
          },
          {
            title: `Remove ${name}`,
            consequence: 'If it is deployed, what is in its mounts is deleted with it.',
            edit: (before) => removeNode(before, { kind: 'application', name }),
          },
        ],
      })),
}
