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
catches(rule, 'a build beside a type alone', box("type: 'composable:26.05', build: { flavor: composer }"))
catches(rule, 'mildly a key with nothing behind it', box("stack: ['php@8.4'], build: null"), {
  severity: 'info',
})
catches(
  rule,
  'a build that asks for more than nothing',
  box("stack: ['php@8.4'], build: { flavor: none, caches: {} }"),
)
catches(rule, 'dependencies that are text', box("stack: ['php@8.4'], dependencies: none"))
catches(
  rule,
  'dependencies of which one is called none',
  box("stack: ['php@8.4'], dependencies: { php: none }"),
)
passes(rule, 'an application without a value', 'applications: { shop: null }')
passes(
  rule,
  'a holder of anchors, which the platform passes over',
  box("stack: ['php@8.4'], build: { flavor: composer }").replace('shop', '.base'),
)
