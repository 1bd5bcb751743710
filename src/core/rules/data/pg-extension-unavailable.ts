import type { EntryRule } from '../rule.ts'
import { notOffered } from '../shared/services/offered.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const pgExtensionUnavailable: EntryRule = {
  id: 'pg-extension-unavailable',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'PostgreSQL has the extensions that are asked for',
  why: 'Each version comes with a fixed list of extensions. Others cannot be added.',
  page: '/add-services/postgresql.html',
  check: (entry) => {
    const { image, version } = typeOf(entry.value)
    return POSTGRES.has(image) ? notOffered(entry, 'extensions', `postgresql:${version}`, 'extension') : []
  },
}

/** A replica has the extensions of what it follows. */
const POSTGRES = new Set(['postgresql', 'postgresql-replica', 'postgres-replica'])
