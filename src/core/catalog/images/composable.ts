import type { ImageNotes } from '../image.ts'

export const composable: ImageNotes = {
  type: 'composable',
  title: 'Composable (Nix)',
  category: 'runtime',
  notes: ['Several runtimes and packages in one container: the first runtime of the stack starts by itself.'],
}
