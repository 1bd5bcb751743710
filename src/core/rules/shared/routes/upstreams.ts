import { upstreamOf } from '../../../model/routes.ts'
import type { Container } from '../../containers.ts'
import type { Entry, EntryContext, EntryRule, Problem } from '../../rule.ts'
import { destinationOf } from '../links/destination.ts'
import { imageOfContainer } from '../services/images.ts'

/** The container that a route leads to, and the endpoint that it names. */
export interface Upstream {
  readonly container: Container
  readonly endpoint?: string
}

/** A check of what a route leads to, where that is an application or a service; a problem is placed at `upstream`. */
export function eachUpstream(
  check: (upstream: Upstream, entry: Entry, context: EntryContext) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return (entry, context) => {
    const upstream = upstreamOf(entry.value)
    const destination = upstream && destinationOf(upstream.name, context.containers)
    if (destination?.kind !== 'container') return []
    const { endpoint } = upstream ?? {}
    const found = { container: destination.container, ...(endpoint !== undefined && { endpoint }) }
    const problem = check(found, entry, context)
    return problem ? [{ ...problem, at: [...entry.path, 'upstream'] }] : []
  }
}

/** Whether a container answers HTTP at an endpoint, or at any where none is named; undefined where it is not known. */
export function speaksHttp({ container, endpoint }: Upstream): boolean | undefined {
  if (container.kind === 'application') return true
  const image = imageOfContainer(container)
  if (!image) return undefined
  const scheme = image.endpointDefaults?.scheme
  const named = image.endpoints.filter(({ name }) => name === endpoint)
  const considered = named.length > 0 ? named : image.endpoints
  return considered.some((one) => HTTP.has(one.scheme ?? scheme ?? one.name)) || HTTP.has(scheme ?? '')
}

/** Solr is asked by HTTP, whatever its endpoint is called. */
const HTTP: ReadonlySet<string> = new Set(['http', 'https', 'solr'])

/** The endpoint that a route to a container names; undefined where none is made for routes. */
export function routedEndpoint(container: Container): string | undefined {
  return container.kind === 'application' ? 'http' : imageOfContainer(container)?.routable
}
