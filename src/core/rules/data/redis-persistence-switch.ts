import type { ProjectRule } from '../rule.ts'
import { replaceService } from '../shared/fixes/replace-service.ts'
import { eachChangedType, keepType } from '../shared/services/against-baseline.ts'
import { isPersistent, isStoreOfKeys } from '../shared/services/kinds.ts'

export const redisPersistenceSwitch: ProjectRule = {
  id: 'redis-persistence-switch',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  title: 'Redis and Valkey get or lose their disk under a new name',
  why: 'A service cannot change between keeping its data on disk and in memory. It has to be a new service.',
  page: '/add-services/redis.html',
  check: eachChangedType(({ name, before, now }) => {
    if (!isStoreOfKeys(before) || !isStoreOfKeys(now) || isPersistent(before) === isPersistent(now)) return
    const message = `"${name}" was ${before.type} and cannot become ${now.type} under the same name. Give the new service a name of its own.`
    return { message, fixes: [replaceService(name, now.type), keepType(name, before)] }
  }),
}
