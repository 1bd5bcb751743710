import { catches, passes } from '../testing.ts'
import { dependencyEmpty as rule } from './dependency-empty.ts'

const dependency = (text: string) =>
  `applications: { shop: { type: 'php:8.4', dependencies: { nodejs: { ${text} } } } }`

catches(rule, 'an empty version', dependency("sharp: ''"), {
  at: '/applications/shop/dependencies/nodejs/sharp',
  fixed: dependency("sharp: '*'"),
})
catches(rule, 'nothing behind the name, mildly', dependency('sharp:'), { severity: 'warning' })
catches(rule, 'a package without a name', dependency("'': '1'"), { fixes: ['Remove the package'] })
passes(rule, 'a name and a version', dependency("sharp: '^0.34'"))
