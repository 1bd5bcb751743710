import type { ImageNotes } from '../image.ts'

export const oracleMysql: ImageNotes = {
  type: 'oracle-mysql',
  title: 'Oracle MySQL',
  category: 'database',
  stores: 'schemas',
  configuration: ['schemas', 'endpoints', 'rotate_passwords', 'properties'],
  documentedDefault: 'mysql',
}
