import { valueAt } from '../../base/path.ts'
import { get } from '../../base/tree.ts'
import { servicesOf } from '../../model/queries.ts'
import type { Entry, ProjectRule } from '../rule.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { linksOf } from '../shared/links/links.ts'
import { isReplicaLink } from '../shared/services/replicas.ts'

export const fixedReplicaDisk: ProjectRule = {
  id: 'fixed-replica-disk',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  flavour: 'fixed',
  title: 'A replica has at least as much disk as its primary',
  why: 'A replica holds all data of its primary. Its disk is not inherited.',
  page: 'fixed:/add-services/mysql/mysql-readonly-replication.html',
  check: (configuration) =>
    servicesOf(configuration).flatMap(([name, value]) => {
      const entry: Entry = { kind: 'service', name, value, path: ['services', name] }
      const primary = linksOf(entry).find((link) => isReplicaLink(link, entry))?.service
      const needed = valueAt(configuration, ['services', primary ?? '', 'disk'])
      const own = get(value, 'disk')
      if (typeof needed !== 'number' || typeof own !== 'number' || own >= needed) return []
      const at = [...entry.path, 'disk']
      const message = `The replica "${name}" has ${own} MB of disk, its primary "${primary}" has ${needed}. Give it as much.`
      return [
        {
          at,
          message,
          fixes: [
            withConsequence(
              write(`Give it ${needed} MB`, at, needed),
              `It takes ${needed - own} MB more of the storage of the plan.`,
            ),
          ],
        },
      ]
    }),
}
