import type { ImageNotes } from '../image.ts'

export const memcached: ImageNotes = {
  type: 'memcached',
  title: 'Memcached',
  category: 'cache',
  stores: 'client side',
}
