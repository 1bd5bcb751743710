import { get, type Tree } from '../../../core/base/tree.ts'
import { type Endpoint, endpointsOf } from '../../../core/catalog/endpoints.ts'
import type { ConnectionRequest } from '../../../core/model/connection.ts'
import { entryOf } from '../../../core/model/node-path.ts'
import type { ChoiceOption } from '../../store/choice.ts'

/** The endpoints that a connection could lead to, the one it would have by itself first. */
export function endpointOptions(configuration: Tree, request: ConnectionRequest): readonly ChoiceOption[] {
  const endpoints = endpointsFor(configuration, request)
  return endpoints
    .map(({ name, scheme, port, default: isDefault }) => ({
      id: name,
      label: name,
      kind: 'service' as const,
      detail: `${scheme}${port === undefined ? '' : `, port ${port}`}${isDefault ? ', default' : ''}`,
    }))
    .toSorted(
      (left, right) => Number(right.id === endpointOf(request)) - Number(left.id === endpointOf(request)),
    )
}

/** The connection to a given endpoint; it stays unwritten where it is the one that is meant without a name. */
export function withEndpoint(
  configuration: Tree,
  request: ConnectionRequest,
  endpoint: string,
): ConnectionRequest {
  if (request.kind !== 'relationship') return request
  const chosen = endpointsFor(configuration, request).find(({ name }) => name === endpoint)
  return request.endpoint === undefined && chosen?.default ? request : { ...request, endpoint }
}

/**
 * Where there is a choice: between applications it is always HTTP, routes have the one upstream made for them, and of
 * the endpoints that come with an image the default is what is meant, if it has one.
 */
function endpointsFor(configuration: Tree, request: ConnectionRequest): readonly Endpoint[] {
  if (request.kind !== 'relationship' || request.to.kind !== 'service') return []
  const service = entryOf(configuration, request.to) ?? null
  const endpoints = endpointsOf('service', service)
  const hasOwn = get(get(service, 'configuration'), 'endpoints') !== undefined
  return hasOwn || !endpoints.some((endpoint) => endpoint.default) ? endpoints : []
}

function endpointOf(request: ConnectionRequest): string | undefined {
  return 'endpoint' in request ? request.endpoint : undefined
}
