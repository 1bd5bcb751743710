import { catches, passes } from '../testing.ts'
import { buildFlavorUnknown as rule } from './build-flavor-unknown.ts'

const shop = (flavor: string) => `applications: { shop: { type: 'php:8.4', build: { flavor: ${flavor} } } }`

catches(rule, 'a misspelt flavor', shop('compsoer'), {
  at: '/applications/shop/build/flavor',
  message: '"build.flavor" of application "shop" is "compsoer", which is no flavor.',
  fixed: shop('composer'),
})
catches(rule, 'a flavor in capitals', shop('None'), { fixed: shop('none') })
catches(rule, 'a tool that is no flavor', shop('webpack'), { fixes: [] })
for (const flavor of ['none', 'default', 'composer', 'drupal', 'symfony', "''"])
  passes(rule, `the flavor ${flavor}`, shop(flavor))
passes(rule, 'what is no text, which has a rule of its own', shop('[none]'))
