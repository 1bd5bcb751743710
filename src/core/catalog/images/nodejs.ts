import type { ImageNotes } from '../image.ts'

export const nodejs: ImageNotes = {
  type: 'nodejs',
  title: 'Node.js',
  category: 'runtime',
  notes: [
    'A start command is needed.',
    'Packages of package.json are installed unless the build flavor is none.',
  ],
}
