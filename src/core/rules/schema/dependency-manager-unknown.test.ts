import { catches, passes } from '../testing.ts'
import { dependencyManagerUnknown as rule } from './dependency-manager-unknown.ts'

const dependencies = (manager: string) =>
  `applications: { shop: { type: 'php:8.4', dependencies: { ${manager}: { tool: '1' } } } }`

catches(rule, 'the name of a tool', dependencies('npm'), {
  at: '/applications/shop/dependencies/npm',
  fixed: dependencies('nodejs'),
})
catches(rule, 'a language without one', dependencies('golang'), { fixes: ['Remove golang'] })
passes(rule, 'package managers', dependencies('python3'))
catches(
  rule,
  'the name of a tool beside its language',
  `applications: { shop: { type: 'php:8.4', dependencies: { npm: { a: '1' }, nodejs: { b: '1' } } } }`,
  { fixes: ['Remove npm'] },
)
passes(rule, 'a key that the platform passes over', dependencies('.base'))
