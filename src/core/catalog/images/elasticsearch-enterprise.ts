import type { ImageNotes } from '../image.ts'

export const elasticsearchEnterprise: ImageNotes = {
  type: 'elasticsearch-enterprise',
  title: 'Elasticsearch Premium',
  category: 'search',
  premium: true,
  stores: 'client side',
  configuration: ['authentication', 'plugins'],
  documentedDefault: 'elasticsearch',
  notes: ['Another version needs a new service.'],
}
