import { catches, passes } from '../testing.ts'
import { preflightEnabledType as rule } from './preflight-enabled-type.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a missing switch', shop('preflight: { ignored_rules: [] }'), {
  at: '/applications/shop/preflight',
  fixed: shop('preflight: { ignored_rules: [], enabled: true }'),
})
catches(rule, 'a switch that is text', shop('preflight: { enabled: maybe }'), {
  at: '/applications/shop/preflight/enabled',
})
passes(rule, 'either', shop('preflight: { enabled: false }'))
passes(rule, 'a switch in another file', shop('preflight: { enabled: !include enabled.yaml }'))
