import { imageOf, newestType } from '../../catalog/catalog.ts'
import type { EntryRule } from '../rule.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const fixedServiceUnavailable: EntryRule = {
  id: 'fixed-service-unavailable',
  category: 'topology',
  severity: 'error',
  scope: 'service',
  flavour: 'fixed',
  title: 'Services are on offer for this kind of project',
  why: 'Some services are offered for Flex projects only.',
  page: '/add-services.html',
  check: ({ value, path }) => {
    const { known } = typeOf(value)
    if (!known?.excludedFrom.includes('fixed')) return []
    const at = [...path, 'type']
    const instead = known.category === 'database' ? imageOf('postgresql') : undefined
    return [
      {
        at,
        message: `${known.title} is not offered for Fixed projects. Choose another service, or move the project to Flex.`,
        fixes: instead
          ? [
              withConsequence(
                write(`Use ${instead.title}`, at, newestType(instead)),
                `What is written for ${known.title} does not work with it, and data has to be moved by hand.`,
              ),
            ]
          : [],
      },
    ]
  },
}
