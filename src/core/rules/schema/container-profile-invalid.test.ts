import { catches, passes } from '../testing.ts'
import { containerProfileInvalid as rule } from './container-profile-invalid.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a misspelt profile, and offers the right one', shop('container_profile: HIGH_MEM'), {
  at: '/applications/shop/container_profile',
  message: '"HIGH_CPU", "BALANCED", "HIGH_MEMORY" or "HIGHER_MEMORY"',
  fixes: ['Use the profile of the image'],
})
catches(rule, 'small letters', `services: { db: { type: 'mariadb:11.8', container_profile: balanced } }`, {
  fixed: `services: { db: { type: 'mariadb:11.8', container_profile: BALANCED } }`,
})
passes(
  rule,
  'a profile, and none',
  shop('container_profile: null, workers: { w: { container_profile: HIGH_CPU } }'),
)
passes(rule, 'Fixed', shop('container_profile: HIGH_MEM'), { flavour: 'fixed' })
