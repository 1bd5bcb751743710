import { catches, passes } from '../testing.ts'
import { composableChannelRetired as rule } from './composable-channel-retired.ts'

const box = (more: string) => `applications: { shop: { ${more} } }`

catches(rule, 'an older channel', box("type: 'composable:25.11', stack: ['php@8.4']"), {
  at: '/applications/shop/type',
  fixed: box("type: 'composable:26.05', stack: ['php@8.4']"),
})
passes(rule, 'the newest channel', box("type: 'composable:26.05', stack: ['php@8.4']"))
passes(
  rule,
  'a channel that does not exist, which has a rule of its own',
  box("type: 'composable:99.05', stack: []"),
)
passes(rule, 'an image that is retired and has no channels', box("type: 'php:8.1'"))
