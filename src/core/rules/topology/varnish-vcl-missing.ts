import { get, Tagged } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { configurationOf, typeOf } from '../shared/services/service-type.ts'

export const varnishVclMissing: EntryRule = {
  id: 'varnish-vcl-missing',
  category: 'topology',
  severity: 'error',
  scope: 'service',
  title: 'Varnish has a VCL file',
  why: 'Without it Varnish does not know which backend a request is for.',
  page: '/add-services/varnish.html',
  check: ({ name, value, path }) => {
    const configuration = configurationOf(value)
    if (typeOf(value).image !== 'varnish' || !configuration) return []
    const vcl = get(configuration, 'vcl') ?? null
    if (vcl !== null && vcl !== '') return []
    const at = [...path, 'configuration', 'vcl']
    const file = `${name}.vcl`
    const include = new Tagged('!include', { type: 'string', path: file })
    return [
      {
        at: path,
        message: `"${name}" has no "vcl" in its configuration. Include a VCL file that chooses the backend of each request.`,
        fixes: [write(`Include ${file} (the file is for you to write)`, at, include)],
      },
    ]
  },
}
