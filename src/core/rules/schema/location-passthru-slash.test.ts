import { catches, passes } from '../testing.ts'
import { locationPassthruSlash as rule } from './location-passthru-slash.ts'

const shop = (location: string) =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { /: ${location} } } } }`

catches(rule, 'a front controller without a slash', shop('{ passthru: index.php }'), {
  at: '/applications/shop/web/locations/~1/passthru',
  message: 'without a slash at its start. Write "/index.php".',
  fixed: shop('{ passthru: /index.php }'),
})
catches(rule, 'the same in a rule', shop("{ rules: { '\\.xml$': { passthru: feed.php } } }"), {
  fixed: shop("{ rules: { '\\.xml$': { passthru: /feed.php } } }"),
})
passes(
  rule,
  'a path, and what is on or off',
  shop('{ passthru: /index.php, rules: { a: { passthru: true } } }'),
)
catches(rule, 'a switch in quotes', shop("{ passthru: 'true' }"), {
  message: 'is the text "true", which is taken for a path. Write it without quotes.',
  fixed: shop('{ passthru: true }'),
})
passes(
  rule,
  'the same in a rule, where the validator wants it',
  shop("{ rules: { a: { passthru: 'true' } } }"),
)
passes(rule, 'words for on and off, which have a rule of their own', shop("{ passthru: 'yes' }"))
passes(rule, 'a list, which has a rule of its own', shop('{ passthru: [index.php] }'))
