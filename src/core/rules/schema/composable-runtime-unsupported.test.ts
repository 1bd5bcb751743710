import { catches, passes } from '../testing.ts'
import { composableRuntimeUnsupported as rule } from './composable-runtime-unsupported.ts'

const box = (more: string) => `applications: { shop: { ${more} } }`

const stack = (items: string) => box(`type: 'composable:26.05', stack: { runtimes: ${items} }`)

catches(rule, 'a version that is not offered', stack("['php@8.4', 'nodejs@18']"), {
  at: '/applications/shop/stack/runtimes/1',
  message: 'choose one',
  consequence: 'nodejs 26',
  fixes: ['Use nodejs@26', 'Use nodejs@24', 'Use nodejs@22'],
  fixed: stack("['php@8.4', 'nodejs@26']"),
})
catches(rule, 'a runtime that is not offered', stack("['haskell@9']"), { message: 'Move it to the packages' })
catches(rule, 'a version with settings', stack("[{ 'php@7.4': { extensions: [apcu] } }]"), { fixes: [] })
catches(rule, 'the older form of a stack', box("type: 'composable:26.05', stack: ['python@2.7', gettext]"), {
  at: '/applications/shop/stack/0',
})
catches(rule, 'a version behind a colon, as in a type', stack("['nodejs:24']"), {
  message: 'Write "nodejs@24".',
  consequence: '',
  fixed: stack("['nodejs@24']"),
})
catches(rule, 'a version behind a colon that is not offered', stack("['nodejs:18']"), {
  fixes: ['Use nodejs@26', 'Use nodejs@24', 'Use nodejs@22'],
})
passes(
  rule,
  'a package with a colon in its name',
  box("type: 'composable:26.05', stack: ['php@8.4', 'shield:1.6']"),
)
passes(rule, 'runtimes that are offered', stack("['php@8.4', nodejs, { 'python@3.14': {} }]"))
passes(
  rule,
  'an older channel, whose runtimes are not known',
  box("type: 'composable:25.05', stack: ['php@7.4']"),
)
catches(rule, 'a runtime that is not offered, without a version', stack('[haskell]'))
catches(rule, 'a runtime with a name that every object has', stack("['constructor@1']"))
passes(
  rule,
  'a holder of anchors, which the platform passes over',
  stack("['php@7.4']").replace('shop', '.base'),
)
catches(
  rule,
  'a colon in another channel',
  `applications: { shop: { type: 'composable:25.11', stack: ['nodejs:18'] } }`,
  {
    at: '/applications/shop/stack/0',
    message: 'Write "nodejs@18".',
    fixed: `applications: { shop: { type: 'composable:25.11', stack: ['nodejs@18'] } }`,
  },
)
catches(rule, 'a colon without a channel', `applications: { shop: { stack: { runtimes: ['php:8.4'] } } }`, {
  fixed: `applications: { shop: { stack: { runtimes: ['php@8.4'] } } }`,
})
passes(
  rule,
  'a version of another channel',
  `applications: { shop: { type: 'composable:25.11', stack: ['nodejs@18'] } }`,
)
