import { catches, passes } from '../testing.ts'
import { fixedServiceDiskMinimum as rule } from './fixed-service-disk-minimum.ts'

const fixed = { flavour: 'fixed' } as const
const service = (type: string, disk: string) => `services: { store: { type: '${type}', disk: ${disk} } }`

catches(
  rule,
  'less than the image asks for',
  service('kafka:4.1', '256'),
  {
    at: '/services/store/disk',
    message: '"disk" of service "store" is 256 MB, and Apache Kafka asks for 512 at least.',
    severity: 'warning',
    fixed: service('kafka:4.1', '512'),
  },
  fixed,
)
catches(rule, 'no room at all', service('mariadb:11.8', '0'), { severity: 'error' }, fixed)
catches(rule, 'less than nothing', service('mariadb:11.8', '-256'), { severity: 'error' }, fixed)
passes(rule, 'as much as the image asks for', service('mariadb:11.8', '256'), fixed)
passes(
  rule,
  'a service that keeps nothing, which has a rule of its own',
  service('memcached:1.6', '64'),
  fixed,
)
passes(rule, 'an image that is not known', service('acme:1', '64'), fixed)
passes(rule, 'a text, which has a rule of its own', service('mariadb:11.8', "'64'"), fixed)
passes(rule, 'Flex, which has no disks there', service('mariadb:11.8', '64'))
