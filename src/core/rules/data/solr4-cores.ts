import { get } from '../../base/tree.ts'
import { newestVersion } from '../../catalog/catalog.ts'
import type { Image } from '../../catalog/image.ts'
import { setVersion } from '../../model/edits/set-type.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { consequenceOfUpgrade } from '../shared/fixes/upgrade-consequences.ts'
import { configurationOf, isBefore, typeOf } from '../shared/services/service-type.ts'

export const solr4Cores: EntryRule = {
  id: 'solr4-cores',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'Solr 4 has one core',
  why: 'Solr 4 has the core `collection1`, set up by `core_config`. Several cores and endpoints came with Solr 6.',
  page: '/add-services/solr.html',
  check: ({ name, value, path }) => {
    const { known, version } = typeOf(value)
    if (known?.type !== 'solr' || version === '' || !isBefore(version, '6')) return []
    const key = ['cores', 'endpoints'].find((each) => get(configurationOf(value), each) !== undefined)
    if (key === undefined) return []
    const message = `Solr ${version} has one core and takes no "${key}". Use a newer version, or "core_config".`
    return [{ at: [...path, 'configuration', key], message, fixes: [upgrade(name, known)] }]
  },
}

function upgrade(name: string, solr: Image): Fix {
  const version = newestVersion(solr)
  const edit: Fix['edit'] = (configuration) => setVersion(configuration, { kind: 'service', name }, version)
  return {
    title: `Use Solr ${version}`,
    consequence: consequenceOfUpgrade({ image: solr, to: version }),
    edit,
  }
}
