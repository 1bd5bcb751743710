import { catches, passes } from '../testing.ts'
import { varnishVclMissing as rule } from './varnish-vcl-missing.ts'

const project = (edge: string) => `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http' }, ${edge} } }
`

catches(rule, 'a Varnish without VCL', project(''), {
  at: '/services/edge',
  fixes: ['Include edge.vcl (the file is for you to write)'],
})
catches(rule, 'an empty one', project('configuration: { vcl: null }'))
passes(rule, 'a VCL file', project('configuration: { vcl: !include edge.vcl }'))
passes(rule, 'VCL as text', project("configuration: { vcl: 'sub vcl_recv {}' }"))
passes(rule, 'a configuration in another file', project('configuration: !include edge.yaml'))
passes(rule, 'other services', `services: { db: { type: 'mariadb:11.8' } }`)
catches(rule, 'an empty text', project("configuration: { vcl: '' }"))
