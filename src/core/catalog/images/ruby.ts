import type { ImageNotes } from '../image.ts'

export const ruby: ImageNotes = {
  type: 'ruby',
  title: 'Ruby',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
