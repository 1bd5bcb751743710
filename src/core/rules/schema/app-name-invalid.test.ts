import { catches, passes } from '../testing.ts'
import { appNameInvalid as rule } from './app-name-invalid.ts'

const named = (name: string) =>
  `{ applications: { ${name}: { type: 'php:8.4' } }, routes: { 'https://{default}/': { type: upstream, upstream: '${name}:http' } } }`

catches(rule, 'capital letters, mildly, and renames what names it as well', named('Shop'), {
  at: '/applications/Shop',
  severity: 'warning',
  message: 'lower-case letters',
  fixed: named('shop'),
})
catches(rule, 'a sign at the start', named('_shop'), { fixed: named('shop') })
catches(rule, 'a name that is too long', named('averylongapplicationnamethatexceedsthirtytwocharacters'), {
  message: 'at most 32 characters',
})
catches(rule, 'the joint of workers', named('shop--web'), { fixed: named('shop-web') })
catches(rule, 'a name of the platform', named('router'), { fixed: named('router-app') })
catches(rule, 'a sign that no name has', `applications: { 'my shop': { type: 'php:8.4' } }`)
passes(rule, 'names that it takes', named('shop_2-web'))
passes(rule, 'a holder of anchors, which is ignored', `applications: { .base: { type: 'php:8.4' } }`)
