import { catches, passes } from '../testing.ts'
import { composableSchemaLag as rule } from './composable-schema-lag.ts'

const box = (more: string) => `applications: { shop: { ${more} } }`

catches(rule, 'a composable image', box("type: 'composable:26.05', stack: ['php@8.4']"), {
  at: '/applications/shop/type',
})
passes(
  rule,
  'a retired channel, which has a rule of its own',
  box("type: 'composable:25.11', stack: ['php@8.4']"),
)
passes(rule, 'another image', box("type: 'php:8.4'"))
passes(rule, 'Fixed', box("type: 'composable:26.05', stack: ['php@8.4']"), { flavour: 'fixed' })
passes(
  rule,
  'a holder of anchors, which the platform passes over',
  box("type: 'composable:26.05'").replace('shop', '.base'),
)
