import type { ImageNotes } from '../image.ts'

export const varnish: ImageNotes = {
  type: 'varnish',
  title: 'Varnish',
  category: 'http',
  configuration: ['vcl'],
  routable: 'http',
  opens: { to: 'applications' },
  notes: [
    'Every application behind it needs a relationship from it, and none back.',
    'Turn the cache of the routes to it off.',
  ],
}
