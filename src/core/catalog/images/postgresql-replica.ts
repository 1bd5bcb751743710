import type { ImageNotes } from '../image.ts'

export const postgresqlReplica: ImageNotes = {
  type: 'postgresql-replica',
  title: 'PostgreSQL replica',
  category: 'database',
  like: { type: 'postgresql', page: '/add-services/postgresql/postgresql-readonly-replication.html' },
  configuration: ['endpoints', 'extensions'],
  endpointDefaults: { scheme: 'pgsql', port: 5432 },
  opens: { to: ['postgresql'], name: 'primary', endpoint: 'replicator' },
  notes: ['Read only. It has the version and the extensions of the service that it follows.'],
}
