import type { ImageNotes } from '../image.ts'

export const mongodb: ImageNotes = {
  type: 'mongodb',
  title: 'MongoDB',
  category: 'database',
  documentedDefault: 'mongodb',
}
