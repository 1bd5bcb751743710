import { fail, ok } from '../../base/result.ts'
import { stringAt } from '../../base/tree.ts'
import { nodeId } from '../../model/node.ts'
import { imageOf, parseType } from '../catalog.ts'
import { endpointsOf } from '../endpoints.ts'
import { type Context, reachedFrom, type Target } from './context.ts'
import { type Permission, refuseWorker } from './permission.ts'

/**
 * A route has an application, or one of the few services made for it, as its upstream, or redirects to another route.
 * It leads to one place: a new target takes the place of the old one. https://docs.upsun.com/define-routes.html
 */
export function fromRoute(context: Context, to: Target): Permission {
  if (to.kind === 'worker') return refuseWorker(to)
  if (to.kind === 'route') return redirect(context, to)
  if (to.kind === 'application') return upstream(context, to, 'http')
  const type = stringAt(to.value, 'type') ?? ''
  const image = imageOf(parseType(type).image)
  if (image?.routable) return upstream(context, to, image.routable)
  const what = image?.title ?? (type || to.name)
  const speaksHttp = endpointsOf('service', to.value).some(({ scheme }) => scheme === 'http')
  return fail(
    speaksHttp
      ? `${what} is not documented as the upstream of a route. Lead the route to an application that uses it.`
      : `${what} does not answer HTTP requests. Lead the route to an application that uses it.`,
  )
}

function upstream({ from, edges }: Context, to: Target, endpoint: string): Permission {
  const isThere = edges.some((edge) => edge.kind === 'upstream' && edge.target === nodeId(to))
  if (isThere) return fail(`${from.name} already leads to ${to.name}.`)
  return ok({ kind: 'upstream', route: from.name, to: { kind: to.kind, name: to.name }, endpoint })
}

function redirect({ from, edges, graph }: Context, to: Target): Permission {
  const isThere = edges.some(
    (edge) => edge.kind === 'redirect' && edge.label === '' && edge.target === nodeId(to),
  )
  if (isThere) return fail(`${from.name} already redirects to ${to.name}.`)
  const whole = graph.edges.filter(({ label }) => label === '')
  if (reachedFrom(whole, nodeId(from), 'redirect').has(nodeId(to))) {
    return fail(`${to.name} already redirects to ${from.name}: requests would never arrive.`)
  }
  return ok({ kind: 'redirect', from: from.name, to: to.name })
}
