import type { ImageNotes } from '../image.ts'
import { postgresqlReplica } from './postgresql-replica.ts'

/** The name that examples of the documentation use: the platform knows no other than `postgresql-replica`. */
export const postgresReplica: ImageNotes = { ...postgresqlReplica, type: 'postgres-replica', misnamed: true }
