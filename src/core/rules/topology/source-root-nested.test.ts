import { catches, passes } from '../testing.ts'
import { sourceRootNested as rule } from './source-root-nested.ts'

const project = (...roots: (string | null)[]) => ({
  applications: Object.fromEntries(
    roots.map((root, at) => [`app${at}`, { type: 'php:8.4', ...(root !== null && { source: { root } }) }]),
  ),
})

catches(rule, 'a folder inside another', project('shop', 'shop/admin/', '/blog'), {
  at: '/applications/app0',
  message: '"app1"',
})
catches(rule, 'folders inside the whole repository, once', project('/', 'api', 'web'), {
  at: '/applications/app0',
  message: '"app1" or "app2"',
})
catches(rule, 'an application without a folder, which has the whole repository', project('api', null), {
  at: '/applications/app1',
})
passes(rule, 'folders side by side, and names that begin the same', project('shop', 'shop-admin', 'blog'))
passes(rule, 'one folder for all', project('/', '.', './'))
passes(rule, 'Fixed applications without a folder', project('api', null), { flavour: 'fixed' })
catches(rule, 'one folder inside, and speaks of one', project('shop', 'shop/admin'), {
  message: 'is around it.',
})
catches(rule, 'two folders inside, and speaks of both', project('/', 'api', 'web'), {
  message: 'is around theirs.',
})
