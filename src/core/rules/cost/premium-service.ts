import type { EntryRule } from '../rule.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const premiumService: EntryRule = {
  id: 'premium-service',
  category: 'cost',
  severity: 'warning',
  scope: 'service',
  title: 'Services that are sold apart are wanted',
  why: 'Premium services are no part of a plan. They have to be ordered, and are not available everywhere.',
  page: '/administration/organizations.html',
  check: ({ value, path }) => {
    const { known } = typeOf(value)
    if (!known?.premium) return []
    const message = `${known.title} is sold apart: ask for it before you deploy${INSTEAD[known.type] ?? ''}.`
    return [{ at: [...path, 'type'], message }]
  },
}

const INSTEAD: Readonly<Record<string, string>> = {
  'elasticsearch-enterprise': ', or use OpenSearch',
  'mongodb-enterprise': ', or use another database, such as PostgreSQL',
}
