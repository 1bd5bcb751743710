import { catches, passes } from '../testing.ts'
import { composableRuntimeSettings as rule } from './composable-runtime-settings.ts'

const shop = (runtime: string) =>
  `applications: { shop: { type: 'composable:26.05', stack: { runtimes: ['nodejs@24', ${runtime}] } } }`

catches(rule, 'a misspelt setting', shop(`{ 'php@8.4': { extension: [redis] } }`), {
  at: '/applications/shop/stack/runtimes/1/php@8.4/extension',
  message: 'sets nothing. Did you mean "extensions"?',
  fixed: shop(`{ 'php@8.4': { extensions: [redis] } }`),
})
catches(rule, 'settings beside the runtime', shop(`{ 'php@8.4': null, extensions: [redis] }`), {
  at: '/applications/shop/stack/runtimes/1/extensions',
  message: 'is beside "php@8.4", which gets nothing of it.',
  fixed: shop(`{ 'php@8.4': { extensions: [redis] } }`),
})
catches(
  rule,
  'settings and another runtime beside it',
  shop(`{ php: null, extensions: [redis], ruby: {} }`),
  {
    fixes: [],
  },
)
passes(rule, 'settings below the runtime', shop(`{ 'php@8.4': { extensions: [redis], xdebug: {} } }`))
passes(rule, 'a runtime without settings', shop(`{ 'php@8.4': null }`))
passes(rule, 'a setting that is like none', shop(`{ 'php@8.4': { jit: true } }`))
passes(rule, 'a misspelt setting beside the right one', shop(`{ php: { extension: [a], extensions: [b] } }`))
passes(
  rule,
  'a stack of older projects',
  `applications: { shop: { stack: [{ php: { extension: [redis] } }] } }`,
)
passes(rule, 'settings at both places', shop(`{ php: { extensions: [a] }, extensions: [b] }`))
passes(
  rule,
  'what is passed over',
  `applications: { .base: { stack: { runtimes: [{ php: { extension: [a] } }] } } }`,
)
