import { catches, passes } from '../testing.ts'
import { composableStackMissing as rule } from './composable-stack-missing.ts'

const box = (more: string) => `applications: { shop: { ${more} } }`

catches(rule, 'no stack', box("type: 'composable:26.05'"), {
  at: '/applications/shop',
  fixed: box("type: 'composable:26.05', stack: { runtimes: ['php@8.5'] }"),
})
catches(rule, 'an empty stack', box("type: 'composable:26.05', stack: null"))
passes(rule, 'a stack', box("type: 'composable:26.05', stack: { packages: [yarn] }"))
passes(rule, 'another image', box("type: 'php:8.4'"))
passes(
  rule,
  'a holder of anchors, which the platform passes over',
  box("type: 'composable:26.05'").replace('shop', '.base'),
)
