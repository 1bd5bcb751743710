import type { ProjectRule } from '../rule.ts'
import { replaceService } from '../shared/fixes/replace-service.ts'
import { eachChangedType, keepType } from '../shared/services/against-baseline.ts'
import { isSearch } from '../shared/services/kinds.ts'

export const searchVersionChange: ProjectRule = {
  id: 'search-version-change',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  title: 'A search engine gets a new version as a new service',
  why: 'An index is not carried over to another version. With a second service beside the first, the index can be built before anything relies on it.',
  page: '/add-services/solr.html',
  check: eachChangedType(({ name, before, now }) => {
    if (!isSearch(before) || before.image !== now.image) return
    const message = `"${name}" was ${before.type}, and its index is no use to ${now.type}. Add a new service, and remove this one once its index is built.`
    return { message, fixes: [keepType(name, before), replaceService(name, now.type)] }
  }),
}
