import type { ImageNotes } from '../image.ts'

export const dotnet: ImageNotes = {
  type: 'dotnet',
  title: '.NET',
  category: 'runtime',
  notes: ['A start command is needed.'],
}
