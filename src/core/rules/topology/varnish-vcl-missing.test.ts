import { Tagged, type Value } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { varnishVclMissing as rule } from './varnish-vcl-missing.ts'

const project = (edge: string) => `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http' }, ${edge} } }
`

const having = (vcl: Value) => ({
  applications: { shop: { type: 'php:8.4' } },
  services: {
    edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http' }, configuration: { vcl } },
  },
})
const included = (what: Value) => having(new Tagged('!include', what))

catches(rule, 'a Varnish without VCL', project(''), {
  at: '/services/edge',
  fixes: ['Include edge.vcl (the file is for you to write)'],
})
catches(rule, 'an empty one', project('configuration: { vcl: null }'))
catches(rule, 'the map of an include without its tag', having({ type: 'string', path: 'edge.vcl' }), {
  at: '/services/edge/configuration/vcl',
  fixed: included({ type: 'string', path: 'edge.vcl' }),
})
catches(rule, 'an include that is read as YAML, mildly', included('edge.vcl'), {
  severity: 'warning',
  fixed: included({ type: 'string', path: 'edge.vcl' }),
})
catches(rule, 'one that says so', included({ type: 'yaml', path: 'edge.vcl' }), {
  severity: 'warning',
})
passes(rule, 'another tag', having(new Tagged('!file', 'edge.vcl')))
passes(rule, 'an include without a type, which has a rule of its own', included({ path: 'edge.vcl' }))
passes(rule, 'a VCL file', included({ type: 'string', path: 'edge.vcl' }))
passes(rule, 'VCL as text', project("configuration: { vcl: 'sub vcl_recv {}' }"))
passes(rule, 'a configuration in another file', project('configuration: !include edge.yaml'))
passes(rule, 'other services', `services: { db: { type: 'mariadb:11.8' } }`)
catches(rule, 'an empty text', project("configuration: { vcl: '' }"))
