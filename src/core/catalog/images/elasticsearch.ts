import type { ImageNotes } from '../image.ts'

export const elasticsearch: ImageNotes = {
  type: 'elasticsearch',
  title: 'Elasticsearch',
  category: 'search',
  stores: 'client side',
  configuration: ['authentication', 'plugins'],
  routable: 'elasticsearch',
  notes: ['Needs authentication to be reached by a route.', 'Another version needs a new service.'],
}
