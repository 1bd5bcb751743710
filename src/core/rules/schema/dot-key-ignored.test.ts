import { catches, passes } from '../testing.ts'
import { dotKeyIgnored as rule } from './dot-key-ignored.ts'

const mount = (path: string) =>
  `applications: { shop: { type: 'php:8.4', mounts: { ${path}: { source: tmp } } } }`

catches(rule, 'a hidden directory', mount('.cache'), {
  at: '/applications/shop/mounts/.cache',
  fixed: mount('/.cache'),
})
passes(rule, 'the same behind a slash', mount('/.cache'))
