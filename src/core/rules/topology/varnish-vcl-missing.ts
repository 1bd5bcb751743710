import { get, stringAt, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { replace, write } from '../shared/fixes/fixes.ts'
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
    const at = [...path, 'configuration', 'vcl']
    const untold = stringAt(vcl, 'path')
    if (untold !== undefined) {
      const message = `"vcl" of "${name}" is the map of an include without its tag. Write "vcl: !include".`
      return [{ at, message, fixes: [replace(`Include ${untold}`, at, asText(untold))] }]
    }
    const misread = vcl instanceof Tagged && vcl.tag === '!include' ? readAsYaml(vcl.value) : undefined
    if (misread !== undefined) {
      const message = `"vcl" of "${name}" includes "${misread}" as YAML, which VCL is not. Include it with "type: string".`
      const severity = 'warning'
      return [{ at, severity, message, fixes: [replace('Include it as text', at, asText(misread))] }]
    }
    if (vcl !== null && vcl !== '') return []
    const file = `${name}.vcl`
    return [
      {
        at: path,
        message: `"${name}" has no "vcl" in its configuration. Include a VCL file that chooses the backend of each request.`,
        fixes: [write(`Include ${file} (the file is for you to write)`, at, asText(file))],
      },
    ]
  },
}

function asText(file: string): Tagged {
  return new Tagged('!include', { type: 'string', path: file })
}

/** A path alone is one of YAML; a map without a type has a rule of its own. */
function readAsYaml(included: Value): string | undefined {
  if (typeof included === 'string') return included
  return stringAt(included, 'type') === 'yaml' ? stringAt(included, 'path') : undefined
}
