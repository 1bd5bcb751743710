import { catches, passes } from '../testing.ts'
import { vectorDbExposed as rule } from './vector-db-exposed.ts'

const design = (start: string, others = '') => `
applications: { shop: {}, vectors: { web: { commands: { start: '${start}' } } } }
routes: { ${others}'https://vectors.{default}/': { type: upstream, upstream: 'vectors:http' } }
`
const shop = "'https://{default}/': { type: upstream, upstream: 'shop:http' }, "

catches(rule, 'Chroma', design('chroma run --port $PORT', shop), {
  at: '/routes/https:~1~1vectors.{default}~1/upstream',
  message: 'which runs Chroma',
  fixes: ['Remove the route'],
})
catches(rule, 'Qdrant, whose only route stays', design('./bin/qdrant --config-path x.yaml'), {
  message: 'which runs Qdrant',
  fixes: [],
})
passes(rule, 'a client of one', design('node qdrant-proxy.js', shop))
passes(rule, 'the other flavour', design('chroma run', shop), { flavour: 'fixed' })
passes(
  rule,
  'one without a route',
  design('chroma run')
    .replace('upstream: vectors', 'upstream: shop')
    .replace("'vectors:http'", "'shop:http'"),
)
passes(rule, 'a call of one', design('curl qdrant', shop))
