import type { ImageNotes } from '../image.ts'

export const mariadbReplica: ImageNotes = {
  type: 'mariadb-replica',
  title: 'MariaDB replica',
  category: 'database',
  like: { type: 'mariadb', page: '/add-services/mysql/mysql-readonly-replication.html' },
  configuration: ['schemas', 'endpoints'],
  opens: { to: ['mariadb', 'mysql'], name: 'primary', endpoint: 'replicator' },
  notes: ['Read only. It has the version and the schemas of the service that it follows.'],
}
