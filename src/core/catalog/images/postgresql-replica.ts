import type { ImageNotes } from '../image.ts'
import { postgresReplica } from './postgres-replica.ts'

/** The other name of `postgres-replica` that the documentation uses. */
export const postgresqlReplica: ImageNotes = { ...postgresReplica, type: 'postgresql-replica' }
