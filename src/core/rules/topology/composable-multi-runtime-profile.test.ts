import { catches, passes } from '../testing.ts'
import { composableMultiRuntimeProfile as rule } from './composable-multi-runtime-profile.ts'

const app = (more: string) => `applications: { shop: { type: 'composable:26.05', ${more} } }`

catches(
  rule,
  'two runtimes with the default profile',
  app("stack: { runtimes: ['php@8.4': { extensions: [x] }, 'nodejs@24'] }"),
  {
    at: '/applications/shop/stack',
    message: '"php@8.4" and "nodejs@24"',
    fixes: ['Use BALANCED', 'Use HIGH_MEMORY'],
  },
)
passes(rule, 'a profile', app("container_profile: BALANCED, stack: { runtimes: ['php@8.4', 'nodejs@24'] }"))
passes(
  rule,
  'one runtime with packages',
  app("stack: { runtimes: ['php@8.4'], packages: [yarn, wkhtmltopdf] }"),
)
passes(
  rule,
  'the older syntax, where runtimes and packages look alike',
  app("stack: ['php@8.4', 'nodejs@24']"),
)
passes(rule, 'Fixed', app("stack: { runtimes: ['php@8.4': { extensions: [x] }, 'nodejs@24'] }"), {
  flavour: 'fixed',
})
passes(
  rule,
  'another image',
  app("stack: { runtimes: ['php@8.4', 'nodejs@24'] }").replace('composable:26.05', 'nodejs:24'),
)
