import type { ImageNotes } from '../image.ts'

export const valkeyPersistent: ImageNotes = {
  type: 'valkey-persistent',
  title: 'Valkey (persistent)',
  category: 'cache',
  like: { type: 'valkey', disk: true },
  stores: 'client side',
  configuration: ['maxmemory_policy'],
  notes: ['Data stays on disk. Changing from or to the ephemeral type needs a new service.'],
}
