import type { ImageNotes } from '../image.ts'

export const opensearch: ImageNotes = {
  type: 'opensearch',
  title: 'OpenSearch',
  category: 'search',
  stores: 'client side',
  configuration: ['authentication', 'plugins'],
  routable: 'opensearch',
  notes: ['Needs authentication to be reached by a route.', 'Another version needs a new service.'],
}
