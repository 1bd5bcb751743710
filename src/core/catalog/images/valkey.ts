import type { ImageNotes } from '../image.ts'

export const valkey: ImageNotes = {
  type: 'valkey',
  title: 'Valkey',
  category: 'cache',
  stores: 'client side',
  configuration: ['maxmemory_policy'],
  notes: ['Ephemeral: data is lost when the container moves.'],
}
