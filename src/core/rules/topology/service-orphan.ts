import { isTree, type Tree, type Value } from '../../base/tree.ts'
import { endpointsOf } from '../../catalog/endpoints.ts'
import { connect } from '../../model/edits/connect.ts'
import { removeNode } from '../../model/edits/remove-node.ts'
import { applicationsOf, servicesOf } from '../../model/queries.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { usageOf } from '../shared/applications/usage.ts'
import { frontingCaches } from '../shared/services/caches.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const serviceOrphan: ProjectRule = {
  id: 'service-orphan',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  title: 'Every service is used by something',
  why: 'Only containers with a relationship or a mount can reach a service. One that nobody reaches runs, and costs, for nothing.',
  page: '/security/project-isolation.html',
  check: (configuration) => {
    const { used, routed, isDangling, isComplete } = usageOf(configuration)
    // A name that leads nowhere may well mean the service that nothing leads to: that is told where it is written.
    if (isDangling || !isComplete || applicationsOf(configuration).length === 0) return []
    // A cache in front of applications is missed by routes: that has a rule of its own.
    const caches = new Set(frontingCaches(configuration).map(({ name }) => name))
    return servicesOf(configuration)
      .filter(([, value]) => value === null || isTree(value))
      .filter(([name]) => !used.has(name) && !routed.has(name) && !caches.has(name))
      .map(([name, value]) => ({
        at: ['services', name],
        message: `Nothing uses "${name}". Connect an application to it, or remove it.`,
        fixes: [
          ...connectEach(configuration, name, value),
          {
            title: `Remove ${name}`,
            consequence: 'Whatever a deployed service holds is deleted with it.',
            edit: (before) => removeNode(before, { kind: 'service', name }),
          },
        ],
      }))
  },
}

const MOST = 3

function connectEach(configuration: Tree, name: string, service: Value): Fix[] {
  const { known } = typeOf(service)
  const [endpoint] = endpointsOf('service', service)
  if (!known || known.mounted || !endpoint) return []
  return applicationsOf(configuration)
    .slice(0, MOST)
    .map(([application]) => ({
      title: `Connect ${application} to it`,
      edit: (before) =>
        usageOf(before).used.has(name)
          ? before
          : connect(before, {
              kind: 'relationship',
              from: { kind: 'application', name: application },
              to: { kind: 'service', name },
              name,
              endpoint: endpoint.name,
            }),
    }))
}
