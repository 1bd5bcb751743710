import { catches, passes } from '../testing.ts'
import { mysqlPropertyRange as rule } from './mysql-property-range.ts'

const properties = (text: string) =>
  `services: { db: { type: 'mariadb:11.8', configuration: { properties: { ${text} } } } }`

catches(rule, 'a packet that is too large', properties('max_allowed_packet: 256'), {
  at: '/services/db/configuration/properties/max_allowed_packet',
  message: 'between 1 and 100',
  fixed: properties('max_allowed_packet: 100'),
})
catches(rule, 'a number that is too small', properties('max_heap_table_size: 0'), {
  fixed: properties('max_heap_table_size: 1'),
})
catches(rule, 'what is no number', properties('optimizer_use_condition_selectivity: high'), {
  fixed: properties('optimizer_use_condition_selectivity: 5'),
})
passes(rule, 'the bounds themselves', properties('max_allowed_packet: 100, max_heap_table_size: 1'))
passes(rule, 'a number that is written as text', properties("max_allowed_packet: '64'"))
passes(rule, 'properties without a range', properties('table_open_cache: 100000, constructor: 1'))
passes(
  rule,
  'the properties of something else',
  `services: { db: { type: 'redis:8.0', configuration: { properties: { max_allowed_packet: 256 } } } }`,
)
catches(rule, 'a switch where a number belongs', properties('max_allowed_packet: true'), {
  fixed: properties('max_allowed_packet: 100'),
})
catches(rule, 'a property without a value', properties('max_allowed_packet: null'), {
  fixed: properties('max_allowed_packet: 100'),
})
