import type { ProjectRule } from '../rule.ts'
import { eachChangedType, keepType } from '../shared/services/against-baseline.ts'
import { isSearch, isStoreOfKeys } from '../shared/services/kinds.ts'
import { familyOf } from '../shared/services/second-services.ts'
import { isBefore } from '../shared/services/service-type.ts'

export const serviceTypeChange: ProjectRule = {
  id: 'service-type-change',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  title: 'A service with data keeps its type, and its version does not fall',
  why: 'Another engine, or an older version, cannot read the data that is there. The deploy fails, or the data is lost.',
  page: '/add-services/mysql.html',
  check: eachChangedType(({ name, before, now }) => {
    // Versions of search engines, and Redis and Valkey, have rules of their own.
    const isOther = familyOf(before.image) !== familyOf(now.image)
    if (before.known?.needsDisk !== true || (isStoreOfKeys(before) && isStoreOfKeys(now))) return
    if (!isOther && (isSearch(now) || !isBefore(now.version, before.version))) return
    const what = isOther ? 'cannot read its data' : 'is older, and cannot read its data'
    const message = `"${name}" was ${before.type}, and ${now.type} ${what}. Export the data first, and import it into a new service.`
    return { message, fixes: [keepType(name, before)] }
  }),
}
