import { catches, passes } from '../testing.ts'
import { composableTypeMissing as rule } from './composable-type-missing.ts'

const box = (more: string) => `applications: { shop: { ${more} } }`

catches(rule, 'a stack alone', box("stack: ['php@8.4']"), {
  at: '/applications/shop/stack',
  fixed: box("stack: ['php@8.4'], type: 'composable:26.05'"),
})
passes(rule, 'a stack and a type', box("stack: ['php@8.4'], type: 'composable:26.05'"))
passes(rule, 'neither', box('hooks: { build: make }'))
passes(
  rule,
  'a holder of anchors, which the platform passes over',
  box("stack: ['php@8.4']").replace('shop', '.base'),
)
