import ELK from 'elkjs/lib/elk-api'
import type { Positions } from '../../../core/layout/lanes.ts'
import type { Position } from '../../../core/model/design.ts'
import type { Graph } from '../../../core/model/graph.ts'
import { fromElk, toElk } from './elk-graph.ts'

/** Lays a topology out with ELK, in a worker that lives as long as that takes. */
export async function elkPositions(graph: Graph, origin: Position): Promise<Positions> {
  const elk = new ELK({
    workerFactory: () => new Worker(new URL('./elk-worker.ts', import.meta.url), { type: 'module' }),
  })
  try {
    return fromElk(await elk.layout(toElk(graph)), graph, origin)
  } finally {
    elk.terminateWorker()
  }
}
