import type { ImageNotes } from '../image.ts'

export const elixir: ImageNotes = {
  type: 'elixir',
  title: 'Elixir',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
