import { catches, passes } from '../testing.ts'
import { sourceRootInvalid as rule } from './source-root-invalid.ts'

const shop = (root: string) => `applications: { shop: { type: 'php:8.4', source: { root: ${root} } } }`

catches(rule, 'a directory that leads up', shop('../shop'), {
  at: '/applications/shop/source/root',
  message: 'is "../shop". Write the directory from the top of the repository on.',
})
catches(rule, 'backslashes', shop("'apps\\shop'"), { fixed: shop('apps/shop') })
catches(rule, 'a drive', shop("'C:\\shop'"), { fixed: shop('/shop') })
for (const root of ['/', '/apps/shop', 'apps/shop', './', 'a..b', "''"])
  passes(rule, `the root ${root}`, shop(root))
passes(rule, 'a number, which has a rule of its own', shop('5'))
catches(rule, 'a colon further in', shop("'apps\\c:shop'"), { fixed: shop('apps/c:shop') })
