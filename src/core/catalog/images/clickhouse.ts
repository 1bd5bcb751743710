import type { ImageNotes } from '../image.ts'

export const clickhouse: ImageNotes = {
  type: 'clickhouse',
  title: 'ClickHouse',
  category: 'database',
  stores: 'databases',
  configuration: ['databases', 'endpoints'],
  documentedDefault: 'clickhouse',
}
