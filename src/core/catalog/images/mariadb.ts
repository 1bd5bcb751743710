import type { ImageNotes } from '../image.ts'

export const mariadb: ImageNotes = {
  type: 'mariadb',
  title: 'MariaDB',
  category: 'database',
  stores: 'schemas',
  configuration: ['schemas', 'endpoints', 'properties', 'rotate_passwords'],
  notes: ['With schemas or endpoints of its own, both have to be complete: nothing is filled in.'],
}
