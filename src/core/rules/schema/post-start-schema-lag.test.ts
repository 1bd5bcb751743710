import { catches, passes } from '../testing.ts'
import { postStartSchemaLag as rule } from './post-start-schema-lag.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'the command', shop('web: { commands: { start: a, post_start: b } }'), {
  at: '/applications/shop/web/commands/post_start',
})
passes(rule, 'other commands', shop('web: { commands: { start: a, pre_start: b } }'))
passes(rule, 'Fixed', shop('web: { commands: { start: a, post_start: b } }'), { flavour: 'fixed' })
