import type { ImageNotes } from '../image.ts'

export const networkStorage: ImageNotes = {
  type: 'network-storage',
  title: 'Network storage',
  category: 'storage',
  stores: 'directories',
  mounted: true,
  notes: ['Used by mounts. Changing its version in place wipes the data.'],
}
