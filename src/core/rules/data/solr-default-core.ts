import { get } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import type { EntryRule } from '../rule.ts'
import { hasItems } from '../shared/faults/values.ts'
import { configurationOf, isBefore, typeOf } from '../shared/services/service-type.ts'

export const solrDefaultCore: EntryRule = {
  id: 'solr-default-core',
  category: 'data',
  severity: 'info',
  scope: 'service',
  title: 'Solr has a core of its own',
  why: 'The core that Solr starts with has a sample schema and is meant for testing only.',
  page: '/add-services/solr.html',
  check: ({ name, value, path }) => {
    const { image, version } = typeOf(value)
    const configuration = configurationOf(value)
    if (image !== 'solr' || isBefore(version, '6') || !configuration) return []
    // Endpoints without cores lead to cores that are not declared: that has a rule of its own.
    if (hasItems(get(configuration, 'cores')) || hasItems(get(configuration, 'endpoints'))) return []
    return [
      {
        at: path,
        message: `"${name}" has only the core that is meant for testing. Declare a core with your schema, and an endpoint to it.`,
        fixes: [
          {
            title: 'Declare the core main (its schema is for you to add)',
            consequence:
              'The core of a deployed service, and what is in it, is no longer reached: the index has to be built anew.',
            // The endpoint keeps the name of the built-in one, which relationships may use.
            edit: (before) =>
              put(
                put(before, [...path, 'configuration', 'cores'], { main: {} }),
                [...path, 'configuration', 'endpoints'],
                {
                  solr: { core: 'main' },
                },
              ),
          },
        ],
      },
    ]
  },
}
