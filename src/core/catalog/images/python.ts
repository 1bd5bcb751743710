import type { ImageNotes } from '../image.ts'

export const python: ImageNotes = {
  type: 'python',
  title: 'Python',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
