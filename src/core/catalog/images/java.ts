import type { ImageNotes } from '../image.ts'

export const java: ImageNotes = {
  type: 'java',
  title: 'Java',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
