import { fail, type Result } from '../../base/result.ts'
import type { ConnectionRequest } from '../../model/connection.ts'
import { nodeId } from '../../model/node.ts'
import type { Context, Target } from './context.ts'

/** What `connect` is to write, or one sentence on why the platform would not have it. */
export type Permission = Result<ConnectionRequest, string>

/** Requests flow from routes on; nothing leads back to one. */
export function refuseRoute(): Permission {
  return fail('Requests come in by routes: draw the connection from the route.')
}

/** https://docs.upsun.com/create-apps/workers.html */
export function refuseWorker(to: Target): Permission {
  return fail(`${to.name} is a worker, and workers accept no connections. Hand it work through a service.`)
}

/** https://docs.upsun.com/create-apps/multi-app/relationships.html */
export function refuseCycle({ from, reachedFrom }: Context, to: Target): Permission | undefined {
  if (!reachedFrom.has(nodeId(to))) return undefined
  return fail(`${to.name} already reaches ${from.name}; circular relationships are not supported.`)
}
