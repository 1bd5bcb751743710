import { catches, passes } from '../testing.ts'
import { phpExtensionUnknown as rule } from './php-extension-unknown.ts'

const shop = (extension: string, type = 'php:8.4') =>
  `applications: { shop: { type: '${type}', runtime: { extensions: [${extension}] } } }`

catches(rule, 'a misspelt extension', shop('reddis'), {
  at: '/applications/shop/runtime/extensions/0',
  message: '"runtime.extensions.0" of application "shop" is "reddis", an extension that is not known.',
  fixed: shop('redis'),
})
catches(rule, 'one with a configuration', shop('{ name: blackfier, configuration: {} }'), {
  at: '/applications/shop/runtime/extensions/0',
  message: 'Did you mean "blackfire"?',
  fixes: [],
})
passes(rule, 'an extension of the version, and one of others', shop('redis, mcrypt'))
passes(rule, 'what is like none that is known', shop('acme_tracing'))
passes(rule, 'a short name, which is like many', shop('zab'))
passes(rule, 'an image without a list', shop('reddis', 'nodejs:24'))
passes(rule, 'what is no name', shop('5'))
