import type { ImageNotes } from '../image.ts'

export const kafka: ImageNotes = {
  type: 'kafka',
  title: 'Apache Kafka',
  category: 'queue',
  stores: 'client side',
  documentedDefault: 'kafka',
}
