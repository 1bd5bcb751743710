import type { EntryRule } from '../rule.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { eachLink } from '../shared/links/links.ts'

export const relationshipToWorker: EntryRule = {
  id: 'relationship-to-worker',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'Nothing connects to a worker',
  why: 'Workers accept no connections from applications, services or the web. What has to be reached is an application.',
  page: '/create-apps/workers.html',
  check: eachLink((link, destination) => {
    if (destination.kind !== 'worker') return
    const { name, application } = destination.worker
    return {
      message: `Relationship "${link.name}" leads to "${name}", a worker of "${application}". Make it an application, or connect to "${application}".`,
      fixes: [leadTo(link, application, 'http')],
    }
  }),
}
