import type { ImageNotes } from '../image.ts'

export const redis: ImageNotes = {
  type: 'redis',
  title: 'Redis',
  category: 'cache',
  stores: 'client side',
  configuration: ['maxmemory_policy'],
  notes: ['Ephemeral: data is lost when the container moves.'],
}
