import { catches, passes } from '../testing.ts'
import { hookUnknown as rule } from './hook-unknown.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a misspelt hook, and offers the right one', shop('hooks: { post-deploy: make }'), {
  at: '/applications/shop/hooks/post-deploy',
  fixed: shop('hooks: { post_deploy: make }'),
})
catches(rule, 'a hook like no other', shop('hooks: { start: make, build: make }'), {
  fixes: ['Remove start'],
})
passes(rule, 'the three hooks', shop('hooks: { build: a, deploy: b, post_deploy: c }'))
