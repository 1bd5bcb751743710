import { catches, passes } from '../testing.ts'
import { typeFormat as rule } from './type-format.ts'

const shop = (type: string) => `applications: { shop: { type: ${type} } }`

catches(rule, 'an image without a version, and offers the newest', shop('php'), {
  at: '/applications/shop/type',
  fixed: shop("'php:8.5'"),
})
catches(rule, 'an image with nothing behind the colon', `services: { db: { type: 'mariadb:' } }`)
catches(rule, 'another sign than the colon', shop("'nodejs@24'"), { fixed: shop("'nodejs:24'") })
catches(rule, 'a list of both', shop("[php, '8.4']"), { fixed: shop("'php:8.4'") })
catches(rule, 'a number', shop('8.4'), { fixes: [] })
passes(
  rule,
  'an image and a version, known or not',
  `{ ${shop("'php:8.4'")}, services: { db: { type: 'x:1' } } }`,
)
passes(rule, 'an image that is not known, which has a rule of its own', shop('node'))
catches(rule, 'a list with a number', shop('[php, 8.4]'), { fixes: [] })
catches(rule, 'a list of more', shop("[php, '8', '4']"), { fixes: [] })
catches(rule, 'a list of one', shop('[php]'), { fixes: [] })
catches(rule, 'a list of three of which two are text', shop("[php, '8.4', 1]"), { fixes: [] })
