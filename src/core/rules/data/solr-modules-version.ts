import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { notOffered } from '../shared/services/offered.ts'
import { configurationOf, isBefore, typeOf } from '../shared/services/service-type.ts'

export const solrModulesVersion: EntryRule = {
  id: 'solr-modules-version',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'Solr has the modules that are asked for',
  why: 'Modules can be chosen from Solr 9.9 on, and each version has its own list.',
  page: '/add-services/solr.html',
  check: (entry) => {
    const { image, version, type } = typeOf(entry.value)
    if (image !== 'solr' || version === '') return []
    if (!isBefore(version, '9.9')) return notOffered(entry, 'modules', type, 'module')
    if (get(configurationOf(entry.value), 'modules') === undefined) return []
    const at = [...entry.path, 'configuration', 'modules']
    return [
      {
        at,
        message: `Solr ${version} takes no modules: they can be chosen from 9.9 on. Remove them, or use a newer version.`,
        fixes: [remove('Remove the modules', at)],
      },
    ]
  },
}
