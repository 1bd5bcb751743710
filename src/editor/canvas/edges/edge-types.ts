import { ConnectionEdge } from './ConnectionEdge.tsx'

/** What draws each kind of edge: they differ in their data alone. */
export const edgeTypes = { connection: ConnectionEdge }
