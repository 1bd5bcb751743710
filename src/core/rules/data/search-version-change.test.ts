import { catches, passes } from '../testing.ts'
import { searchVersionChange as rule } from './search-version-change.ts'

const find = (type: string) => `services: { find: { type: '${type}' } }`

catches(
  rule,
  'a newer version in the same place',
  find('opensearch:3'),
  { at: '/services/find/type', fixed: find('opensearch:2') },
  { baseline: find('opensearch:2') },
)
passes(rule, 'what was drawn', find('opensearch:3'))
passes(rule, 'another engine, which has a rule of its own', find('opensearch:3'), {
  baseline: find('elasticsearch:7.10'),
})
passes(rule, 'other services', find('postgresql:18'), { baseline: find('postgresql:17') })
