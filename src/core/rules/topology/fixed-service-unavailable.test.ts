import { catches, passes } from '../testing.ts'
import { fixedServiceUnavailable as rule } from './fixed-service-unavailable.ts'

const fixed = { flavour: 'fixed' } as const
const service = (type: string) => `services: { events: { type: '${type}', disk: 512 } }`

catches(
  rule,
  'a service of Flex in a Fixed project',
  service('clickhouse:26.3'),
  { at: '/services/events/type', fixed: service('postgresql:18') },
  fixed,
)
passes(rule, 'the same in a Flex project', `services: { events: { type: 'clickhouse:26.3' } }`)
passes(rule, 'other services', service('mariadb:11.8'), fixed)
passes(rule, 'services that are not known', service('duckdb:1'), fixed)
