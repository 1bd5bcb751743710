import type { ImageNotes } from '../image.ts'

export const rabbitmq: ImageNotes = {
  type: 'rabbitmq',
  title: 'RabbitMQ',
  category: 'queue',
  stores: 'vhosts',
  configuration: ['vhosts'],
  notes: ['Upgrade one version at a time.'],
}
