import type { ImageNotes } from '../image.ts'

export const solr: ImageNotes = {
  type: 'solr',
  title: 'Solr',
  category: 'search',
  stores: 'cores',
  configuration: ['cores', 'endpoints', 'configsets', 'modules', 'core_config'],
  notes: [
    'The endpoint without cores of your own is for testing only.',
    'Another version needs a new service.',
  ],
}
