import type { Tree } from '../../base/tree.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { type FrontingCache, frontingCaches, possiblyBehind } from '../shared/services/caches.ts'

export const varnishRelationshipMissing: ProjectRule = {
  id: 'varnish-relationship-missing',
  category: 'topology',
  severity: 'error',
  scope: 'project',
  reads: ['applications', 'services'],
  title: 'Varnish has a relationship to what it caches',
  why: 'Each application behind Varnish is a backend, and a backend comes from a relationship of Varnish.',
  page: '/add-services/varnish.html',
  check: (configuration, { containers }) =>
    frontingCaches(configuration)
      .filter(({ behind }) =>
        // What leads nowhere, or to something that is not known, has a rule of its own.
        behind.every((name) => containers.get(name)?.kind === 'service'),
      )
      .map((cache) => ({
        at: cache.path,
        message: `"${cache.name}" has no relationship to an application, so it has nothing to cache. Connect it to one.`,
        fixes: connectEach(configuration, cache),
      })),
}

const MOST = 3

function connectEach(configuration: Tree, { name, path }: FrontingCache): Fix[] {
  return possiblyBehind(configuration, name)
    .slice(0, MOST)
    .map((application) =>
      write(`Connect it to ${application}`, [...path, 'relationships', application], `${application}:http`),
    )
}
