import { catches, passes } from '../testing.ts'
import { sizingHintsMinimum as rule } from './sizing-hints-minimum.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(
  rule,
  'too little for a request',
  shop('runtime: { sizing_hints: { request_memory: 5, reserved_memory: 70 } }'),
  {
    at: '/applications/shop/runtime/sizing_hints/request_memory',
    fixes: ['Use 10'],
  },
)
passes(
  rule,
  'the least of both',
  shop('runtime: { sizing_hints: { request_memory: 10, reserved_memory: 70 } }'),
)
