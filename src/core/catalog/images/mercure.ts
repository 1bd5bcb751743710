import type { ImageNotes } from '../image.ts'

export const mercure: ImageNotes = {
  type: 'mercure',
  title: 'Mercure',
  category: 'http',
  routable: 'mercure',
  notes: ['The secret of its tokens is the password of the relationship.'],
}
