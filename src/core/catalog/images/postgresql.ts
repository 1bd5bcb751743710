import type { ImageNotes } from '../image.ts'

export const postgresql: ImageNotes = {
  type: 'postgresql',
  title: 'PostgreSQL',
  category: 'database',
  stores: 'databases',
  configuration: [
    'databases',
    'endpoints',
    'extensions',
    'default_ctype',
    'default_collation',
    'default_charset',
  ],
  endpointDefaults: { scheme: 'pgsql', port: 5432 },
  notes: ['A version cannot be lowered again.'],
}
