import { catches, passes } from '../testing.ts'
import { mtlsValue as rule } from './mtls-value.ts'

const route = (mode: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', tls: { client_authentication: ${mode} } } } }`

catches(rule, 'a word that does not exist', route('required'), {
  at: '/routes/https:~1~1{default}~1/tls/client_authentication',
  fixes: ['Require a certificate', 'Request a certificate'],
  fixed: route('require'),
})
catches(rule, 'a switch', route('true'))
passes(rule, 'a request', route('request'))
passes(rule, 'nothing', route('null'))
passes(rule, 'a word in another file', route('!include mode.yaml'))
