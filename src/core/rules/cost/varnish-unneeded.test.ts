import { catches, passes } from '../testing.ts'
import { varnishUnneeded as rule } from './varnish-unneeded.ts'

const project = (vcl: string) => `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http' }, configuration: { vcl: ${vcl} } } }
`

catches(
  rule,
  'a VCL that only chooses a backend',
  project(JSON.stringify('# All of it.\nsub vcl_recv {\n  set req.backend_hint = shop.backend();\n}')),
  { at: '/services/edge/configuration/vcl' },
)
passes(
  rule,
  'a VCL that does more',
  project(
    JSON.stringify(
      'sub vcl_recv { set req.backend_hint = shop.backend(); if (req.method == "PURGE") { return (purge); } }',
    ),
  ),
)
passes(rule, 'a VCL in another file', project('!include edge.vcl'))
passes(rule, 'no VCL, which has a rule of its own', project('null'))
passes(rule, 'an empty VCL', project("''"))
passes(
  rule,
  'a setting of another service',
  `services: { cache: { type: 'redis:8.0', configuration: { vcl: set req.backend_hint = shop.backend(); } } }`,
)
