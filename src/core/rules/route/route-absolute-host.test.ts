import { catches, passes } from '../testing.ts'
import { routeAbsoluteHost as rule } from './route-absolute-host.ts'

const route = "{ type: upstream, upstream: 'a:http' }"
const routes = (...keys: string[]) =>
  `{ applications: { a: {} }, routes: { ${keys.map((key) => `'${key}': ${route}`).join(', ')} } }`

catches(rule, 'a domain', routes('https://shop.org/a'), {
  at: '/routes/https:~1~1shop.org~1a',
  fixes: ['Make it https://{default}/a'],
  fixed: routes('https://{default}/a'),
})
catches(rule, 'its www', routes('https://www.shop.org/'), { fixed: routes('https://www.{default}/') })
catches(rule, 'one whose placeholder is taken', routes('https://shop.org/', 'https://{default}/'), {
  fixes: [],
})
catches(rule, 'a host that only looks as if it had a www', routes('https://awww.org/'), {
  fixed: routes('https://{default}/'),
})
catches(rule, 'a domain and a host in it', routes('https://shop.org/', 'https://api.shop.org/'), {
  besides: ['/routes/https:~1~1api.shop.org~1'],
  fixed: routes('https://{default}/', 'https://api.shop.org/'),
})
catches(
  rule,
  'the domains of several applications, which no placeholder can stand for',
  `
applications: { a: {}, b: {} }
routes: { 'https://shop.org/': ${route}, 'https://blog.org/': { type: upstream, upstream: 'b:http' } }
`,
  { besides: ['/routes/https:~1~1blog.org~1'], fixes: [] },
)
passes(rule, 'a key that is no address, which has a rule of its own', routes('main'))
passes(
  rule,
  'placeholders and wildcards',
  routes('https://{default}/', 'https://*.shop.org/', 'https://{all}/a'),
)
passes(
  rule,
  'hosts that tell sites apart, which have a rule of their own',
  routes('https://one.org/', 'https://two.org/'),
)
passes(
  rule,
  'the redirect of an old domain',
  `routes: { 'https://old.org/': { type: redirect, to: 'https://{default}/' } }`,
)
