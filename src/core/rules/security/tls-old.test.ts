import { catches, passes } from '../testing.ts'
import { tlsOld as rule } from './tls-old.ts'

const route = (more: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http'${more} } } }`

catches(rule, 'TLS 1.0', route(', tls: { min_version: TLSv1.0 }'), {
  at: '/routes/https:~1~1{default}~1/tls/min_version',
  fixed: route(''),
})
catches(
  rule,
  'TLS 1.1 beside other settings',
  route(', tls: { min_version: TLSv1.1, client_authentication: require }'),
  {
    fixed: route(', tls: { client_authentication: require }'),
  },
)
passes(rule, 'newer versions', route(', tls: { min_version: TLSv1.2 }'))
passes(rule, 'nothing said', route(''))
