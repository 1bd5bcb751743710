import { catches, passes } from '../testing.ts'
import { composableStackShape as rule } from './composable-stack-shape.ts'

const shop = (stack: string, type = 'composable:26.05') =>
  `applications: { shop: { type: '${type}', stack: ${stack} } }`

catches(rule, 'a misspelt list', shop(`{ runtime: ['php@8.4'] }`), {
  at: '/applications/shop/stack/runtime',
  message: 'Did you mean "runtimes"?',
  fixed: shop(`{ runtimes: ['php@8.4'] }`),
})
catches(rule, 'a runtime that is in no list', shop(`{ runtimes: ['php@8.4'], nodejs: '24' }`), {
  message: 'Name it in one of these lists.',
  fixes: ['Remove nodejs'],
})
catches(rule, 'a map of versions', shop(`{ runtimes: { nodejs: 24, php: '8.4' } }`), {
  message: 'has to be a list, such as ["nodejs@24"]',
  fixed: shop(`{ runtimes: ['nodejs@24', 'php@8.4'] }`),
})
catches(rule, 'one package without a list', shop(`{ runtimes: ['php@8.4'], packages: yarn }`), {
  fixed: shop(`{ runtimes: ['php@8.4'], packages: [yarn] }`),
})
catches(rule, 'a map of something else', shop(`{ runtimes: { php: [a] } }`), { fixes: [] })
catches(rule, 'a number', shop('5'), { severity: 'error' })
catches(rule, 'a stack beside one runtime', shop(`['php@8.4']`, 'nodejs:24'), {
  message: 'its type is "nodejs:24"',
  fixed: `applications: { shop: { type: 'nodejs:24' } }`,
})
passes(rule, 'two lists', shop(`{ runtimes: ['php@8.4', { 'php@8.5': {} }], packages: [yarn] }`))
passes(rule, 'an empty list', shop('{ runtimes: null }'))
passes(rule, 'the one list, or the one text, of older projects', shop(`['php@8.4', yarn]`))
passes(rule, 'a stack without a type', `applications: { shop: { stack: 'php@8.4' } }`)
catches(rule, 'yes or no', shop('true'), { severity: 'error' })
catches(rule, 'a misspelt list beside the right one', shop(`{ runtime: [nodejs], runtimes: ['php@8.4'] }`), {
  message: 'Name it in one of these lists.',
  fixes: ['Remove runtime'],
})
catches(rule, 'a map of which a part is something else', shop(`{ runtimes: { nodejs: 24, php: [a] } }`), {
  fixes: [],
})
catches(rule, 'a list that is a number', shop(`{ runtimes: ['php@8.4'], packages: 5 }`), { fixes: [] })
passes(rule, 'an empty stack beside one runtime', shop('null', 'nodejs:24'))
passes(rule, 'a stack in another file', shop('!include stack.yaml', 'nodejs:24'))
passes(
  rule,
  'a stack beside a type without a version, which has a rule of its own',
  shop(`['php@8.4']`, 'nodejs'),
)
passes(
  rule,
  'a list in another file, and a key that the platform passes over',
  shop('{ runtimes: !include r.yaml, .x: 1 }'),
)
passes(rule, 'a holder of anchors, which the platform passes over', shop('5').replace('shop', '.base'))
