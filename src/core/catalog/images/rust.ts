import type { ImageNotes } from '../image.ts'

export const rust: ImageNotes = {
  type: 'rust',
  title: 'Rust',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
