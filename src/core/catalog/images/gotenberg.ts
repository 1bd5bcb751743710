import type { ImageNotes } from '../image.ts'

export const gotenberg: ImageNotes = {
  type: 'gotenberg',
  title: 'Gotenberg',
  category: 'tool',
  documentedDefault: 'http',
}
