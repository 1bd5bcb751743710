import { catches, passes } from '../testing.ts'
import { variablesNotNested as rule } from './variables-not-nested.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(
  rule,
  'a variable without a prefix, and moves it',
  shop('variables: { LEVEL: debug, env: { A: 1 } }'),
  {
    at: '/applications/shop/variables/LEVEL',
    fixes: ['Move it under env'],
    fixed: shop('variables: { env: { A: 1, LEVEL: debug } }'),
  },
)
catches(rule, 'a list', shop('workers: { w: { commands: { start: a }, variables: { env: [a] } } }'), {
  fixes: [],
})
passes(rule, 'a prefix with nothing below it, as when all is commented out', shop('variables: { env: null }'))
catches(rule, 'variables as other tools list them', shop("variables: { env: ['A=b=c', D: 1] }"), {
  message: 'has to be a map',
  fixed: shop("variables: { env: { A: 'b=c', D: 1 } }"),
})
catches(rule, 'one variable in place of a map', shop("variables: { env: 'A=b' }"), {
  fixed: shop('variables: { env: { A: b } }'),
})
passes(rule, 'variables under prefixes', shop("variables: { env: { A: 1 }, php: { 'memory_limit': 1G } }"))
catches(rule, 'a list under a prefix of its own', shop("variables: { build: ['A=b'] }"), {
  message: 'has to be a map',
})
catches(rule, 'lines of a script', shop("variables: { env: ['export A=b'] }"), { fixes: [] })
catches(rule, 'a list of which a part is no variable', shop("variables: { env: ['A=b', c] }"), { fixes: [] })
catches(rule, 'one variable twice', shop("variables: { env: ['A=b', 'A=c'] }"), { fixes: [] })
catches(rule, 'an empty list', shop('variables: { env: [] }'), { fixes: [] })
