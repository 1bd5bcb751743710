import { catches, passes } from '../testing.ts'
import { accessRoleInvalid as rule } from './access-role-invalid.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a role that does not exist', shop('access: { ssh: developer }'), {
  at: '/applications/shop/access/ssh',
  fixed: shop('access: { ssh: contributor }'),
})
passes(rule, 'a role', shop('access: { ssh: admin }'))
