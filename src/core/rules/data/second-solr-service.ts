import type { ProjectRule } from '../rule.ts'
import { mergeDeclared } from '../shared/fixes/merge-declared.ts'
import { secondServices } from '../shared/services/second-services.ts'
import { isBefore } from '../shared/services/service-type.ts'

export const secondSolrService: ProjectRule = {
  id: 'second-solr-service',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  title: 'One Solr holds several cores',
  why: 'Each core has a schema, an index and an endpoint of its own. A second Solr of the same version needs memory and disk of its own and gains nothing.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    secondServices(configuration, facts, {
      // Older versions have a single core.
      has: ({ image, version }) => image === 'solr' && !isBefore(version, '6'),
      parts: 'cores',
      merge: (tree, names) => mergeDeclared(tree, names, 'cores'),
    }),
}
