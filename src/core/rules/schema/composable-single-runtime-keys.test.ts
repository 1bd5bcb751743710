import { catches, passes } from '../testing.ts'
import { composableSingleRuntimeKeys as rule } from './composable-single-runtime-keys.ts'

const box = (more: string) => `applications: { shop: { ${more} } }`

catches(rule, 'a build', box("type: 'composable:26.05', stack: ['php@8.4'], build: { flavor: composer }"), {
  at: '/applications/shop/build',
  fixed: box("type: 'composable:26.05', stack: ['php@8.4']"),
})
catches(
  rule,
  'mildly a build that asks for nothing',
  box("type: 'composable:26.05', stack: ['php@8.4'], build: { flavor: none }"),
  { severity: 'info', fixed: box("type: 'composable:26.05', stack: ['php@8.4']") },
)
catches(
  rule,
  'dependencies beside a stack alone',
  box("stack: ['php@8.4'], dependencies: { php: { a: '1' } }"),
)
passes(rule, 'the same in another image', box("type: 'php:8.4', build: { flavor: none }"))
