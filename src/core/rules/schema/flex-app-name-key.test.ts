import { catches, passes } from '../testing.ts'
import { flexAppNameKey as rule } from './flex-app-name-key.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a name inside', shop('name: shop'), { at: '/applications/shop/name', fixes: ['Remove name'] })
passes(rule, 'none', shop('hooks: { build: make }'))
