import type { ImageNotes } from '../image.ts'

export const redisPersistent: ImageNotes = {
  type: 'redis-persistent',
  title: 'Redis (persistent)',
  category: 'cache',
  like: { type: 'redis', disk: true, minDisk: 256, minMemory: 352 },
  stores: 'client side',
  configuration: ['maxmemory_policy'],
  notes: ['Data stays on disk. Changing from or to the ephemeral type needs a new service.'],
}
