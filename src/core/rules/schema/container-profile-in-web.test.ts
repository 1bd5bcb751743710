import { catches, passes } from '../testing.ts'
import { containerProfileInWeb as rule } from './container-profile-in-web.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a profile of the web instance', shop('web: { container_profile: BALANCED }'), {
  at: '/applications/shop/web/container_profile',
  fixes: ['Move it to the application', 'Remove container_profile'],
  fixed: shop('container_profile: BALANCED'),
})
passes(rule, 'a profile of the application', shop('container_profile: BALANCED'))
passes(rule, 'Fixed', shop('web: { container_profile: BALANCED }'), { flavour: 'fixed' })
