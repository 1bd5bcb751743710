import { catches, passes } from '../testing.ts'
import { imageNoLongerOffered as rule } from './image-no-longer-offered.ts'

catches(rule, 'an image that existed once', `applications: { shop: { type: 'lisp:2.1' } }`, {
  at: '/applications/shop/type',
})
passes(
  rule,
  'images that are offered, and such as never were',
  `applications: { a: { type: 'php:8.4' }, b: { type: 'x:1' } }`,
)
