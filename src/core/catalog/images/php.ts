import type { ImageNotes } from '../image.ts'

export const php: ImageNotes = {
  type: 'php',
  title: 'PHP',
  category: 'runtime',
  notes: [
    'PHP-FPM starts by itself.',
    'Packages of composer.json are installed unless the build flavor is none.',
  ],
}
