import { stringAt } from '../../base/tree.ts'
import { parseType } from '../../catalog/catalog.ts'
import { setVersion } from '../../model/edits/set-type.ts'
import type { EntryRule } from '../rule.ts'
import { linksOf } from '../shared/links/links.ts'
import { followingOf } from '../shared/services/replicas.ts'

export const replicaVersion: EntryRule = {
  id: 'replica-version',
  category: 'reference',
  severity: 'warning',
  scope: 'service',
  title: 'A replica has the version of its primary',
  why: 'Replication is meant for two services of the same version.',
  page: '/add-services/mysql/mysql-readonly-replication.html',
  check: (entry, { containers }) => {
    const following = followingOf(entry)
    const link = linksOf(entry).find(({ name }) => name === following?.name)
    const primary = link && parseType(containers.get(link.service)?.type ?? '')
    const own = parseType(stringAt(entry.value, 'type') ?? '').version
    if (!primary?.version || !following?.to.includes(primary.image) || own === primary.version) return []
    const { version } = primary
    return [
      {
        at: [...entry.path, 'type'],
        message: `The replica "${entry.name}" has version ${own ?? 'none'}, its primary "${link?.service}" has ${version}. Give both the same.`,
        fixes: [
          {
            title: `Use version ${version}`,
            consequence: 'A replica that is deployed already may have to be filled from its primary anew.',
            edit: (configuration) =>
              setVersion(configuration, { kind: 'service', name: entry.name }, version),
          },
        ],
      },
    ]
  },
}
