import type { ProjectRule } from '../rule.ts'
import { mergeClients } from '../shared/fixes/merge-clients.ts'
import { secondServices } from '../shared/services/second-services.ts'

export const secondNativeBinService: ProjectRule = {
  id: 'second-native-bin-service',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  title: 'One cache, search or queue serves several users',
  why: 'Clients choose a numbered database, a prefix, an index or a queue by themselves. A second service of the same type needs memory of its own and gains nothing.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    secondServices(configuration, facts, {
      has: ({ image }) => SHARED.has(image),
      parts: 'data',
      // A cache that forgets when memory is full is no place for what must stay.
      isAlikeOnly: true,
      merge: (tree, names) => mergeClients(tree, names, 'databases, indexes or queues'),
    }),
}

const SHARED = new Set([
  'redis',
  'redis-persistent',
  'valkey',
  'valkey-persistent',
  'memcached',
  'elasticsearch',
  'opensearch',
  'rabbitmq',
  'kafka',
])
