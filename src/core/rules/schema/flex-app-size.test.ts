import { catches, passes } from '../testing.ts'
import { flexAppSize as rule } from './flex-app-size.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a size', shop('size: M'), { at: '/applications/shop/size', fixes: ['Remove size'] })
catches(rule, 'what is no size', shop('size: { cpu: 1, memory: 2048 }'), {
  message: 'is no key of Flex, and no size either.',
  severity: 'error',
  consequence: 'below it',
})
for (const size of ['AUTO', 'xl', '4XL', 'null'])
  catches(rule, `the size ${size}`, shop(`size: ${size}`), { severity: 'warning' })
passes(rule, 'a size of a worker, which has a rule of its own', shop('workers: { w: { size: M } }'))
passes(rule, 'Fixed', shop('size: M'), { flavour: 'fixed' })
for (const size of ['huge', '20XL', 'SMALL', '5'])
  catches(rule, `the size ${size}, which there is not`, shop(`size: ${size}`), { severity: 'error' })
