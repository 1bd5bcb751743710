import { catches, passes } from '../testing.ts'
import { timezoneInvalid as rule } from './timezone-invalid.ts'

const zone = (name: string) => `applications: { shop: { type: 'php:8.4', timezone: '${name}' } }`

catches(rule, 'a place that has no zone of its own', zone('Europe/Cologne'), {
  at: '/applications/shop/timezone',
  fixed: zone('UTC'),
})
catches(rule, 'an offset', zone('+02:00'))
passes(rule, 'names of zones', zone('Europe/Berlin'))
passes(rule, 'another spelling of one', zone('US/Eastern'))
passes(rule, 'a number, which has a rule of its own', zone('2').replace("'2'", '2'))
