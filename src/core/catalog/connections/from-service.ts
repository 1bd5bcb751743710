import { fail, ok } from '../../base/result.ts'
import { get, stringAt } from '../../base/tree.ts'
import { imageOf, parseType } from '../catalog.ts'
import type { Outgoing } from '../image.ts'
import type { Context, Target } from './context.ts'
import { relateToApplication } from './from-application.ts'
import { type Permission, refuseCycle, refuseRoute, refuseWorker } from './permission.ts'

/** Services answer. Only Varnish, for its backends, and replicas, for what they follow, connect to something. */
export function fromService(context: Context, to: Target): Permission {
  if (to.kind === 'route') return refuseRoute()
  if (to.kind === 'worker') return refuseWorker(to)
  const image = imageOf(parseType(stringAt(context.value, 'type') ?? '').image)
  const opens = image?.opens
  if (!opens) {
    const what = image?.title ?? context.from.name
    return fail(
      `${what} connects to nothing by itself: draw the connection from the application that uses it.`,
    )
  }
  return opens.to === 'applications' ? front(context, to) : follow(context, to, opens)
}

/** https://docs.upsun.com/add-services/varnish.html */
function front(context: Context, to: Target): Permission {
  if (to.kind !== 'application') return fail(`${context.from.name} has applications behind it, not services.`)
  return refuseCycle(context, to) ?? relateToApplication(context, to)
}

/** https://docs.upsun.com/add-services/mysql/mysql-readonly-replication.html */
function follow(
  { from, value }: Context,
  to: Target,
  { to: types, name, endpoint }: Exclude<Outgoing, { to: 'applications' }>,
): Permission {
  const { image } = parseType(stringAt(to.value, 'type') ?? '')
  if (to.kind !== 'service' || !types.includes(image)) {
    return fail(`${from.name} is a replica: it can only follow a service of the type ${types.join(' or ')}.`)
  }
  if (get(get(value, 'relationships'), name) !== undefined)
    return fail(`${from.name} already follows a service.`)
  return ok({ kind: 'relationship', from, to: { kind: to.kind, name: to.name }, name, endpoint })
}
