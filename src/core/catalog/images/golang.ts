import type { ImageNotes } from '../image.ts'

export const golang: ImageNotes = {
  type: 'golang',
  title: 'Go',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
