import { catches, passes } from '../testing.ts'
import { configBothFlavours as rule } from './config-both-flavours.ts'

const shop = `applications: { shop: { type: 'php:8.4' } }`

catches(
  rule,
  'a project in the files of both',
  shop,
  { at: '' },
  { others: { shop }, othersFlavour: 'fixed' },
)
passes(rule, 'projects of other names', shop, { others: { other: shop }, othersFlavour: 'fixed' })
passes(rule, 'two Flex projects', shop, { others: { shop } })
passes(rule, 'Fixed', shop, { ...{ others: { shop }, othersFlavour: 'fixed' }, flavour: 'fixed' })
catches(
  rule,
  'a project in the files of both, beside others',
  shop,
  {},
  { others: { other: shop, shop }, othersFlavour: 'fixed' },
)
