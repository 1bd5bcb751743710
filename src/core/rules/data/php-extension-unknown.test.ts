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
catches(rule, 'a misspelt requirement of Composer', shop('ext-pdo-mysql'), { fixed: shop('pdo_mysql') })
passes(rule, 'an extension of the version, and one of others', shop('redis, mcrypt'))
passes(rule, 'what is like none that is known', shop('acme_tracing'))
passes(rule, 'a short name, which is like many', shop('zab'))
passes(rule, 'an image without a list', shop('reddis', 'nodejs:24'))
catches(rule, 'what is no name', shop('5'), {
  message: '"runtime.extensions.0" of application "shop" names no extension.',
  fixes: [],
})
catches(rule, 'a configuration of nothing', shop('{ configuration: {} }'), { message: 'names no extension' })
passes(rule, 'what is in another file, or of another image', shop('!include redis.txt'))
passes(rule, 'a number for another image', shop('5', 'lisp:2'))
catches(rule, 'the name of a package', shop('ext-redis'), { fixed: shop('redis') })
catches(rule, 'the package of a distribution', shop('php8.3-amqp'), { fixed: shop('amqp') })
catches(rule, 'a version', shop("'redis@5.3'"), { fixed: shop('redis') })
catches(rule, 'a file', shop('gmp.so'), { fixed: shop('gmp') })
catches(rule, 'a name of other makers', shop('pdo_postgres'), { fixed: shop('pdo_pgsql') })
catches(
  rule,
  'one to switch off',
  `applications: { shop: { type: 'php:8.4', runtime: { disabled_extensions: [gmpp] } } }`,
  { at: '/applications/shop/runtime/disabled_extensions/0' },
)
const stack = (extension: string, runtime = 'php@8.4') =>
  `applications: { shop: { type: 'composable:26.05', stack: { runtimes: ['nodejs@24', { '${runtime}': { extensions: [${extension}] } }] } } }`
catches(rule, 'one of a composable image', stack('reddis'), {
  at: '/applications/shop/stack/runtimes/1/php@8.4/extensions/0',
  fixed: stack('redis'),
})
passes(rule, 'one of a composable image that is known', stack('redis'))
passes(rule, 'a runtime without a list', stack('reddis', 'python@3.14'))
passes(rule, 'a short name that is like another', shop('xsk'))
passes(rule, 'names that have such parts in the middle', shop('xext-ml, gm.sop'))
