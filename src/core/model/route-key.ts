/** The parts of an address that a route key, or the target of a redirect, is made of. */
export interface RouteKey {
  readonly scheme: 'http' | 'https'
  /** Lower case; the placeholders `{default}` and `{all}` are kept as they are. */
  readonly host: string
  readonly port?: string
  /** Starts with a slash. */
  readonly path: string
}

/** Reads an absolute address; undefined where it is none. Query and fragment are left out. */
export function parseRouteKey(text: string): RouteKey | undefined {
  const [, scheme = '', host = '', port, path = ''] = ADDRESS.exec(text) ?? []
  if (host === '') return undefined
  return {
    scheme: scheme.toLowerCase() === 'http' ? 'http' : 'https',
    host: host.toLowerCase(),
    ...(port !== undefined && { port }),
    path: path === '' ? '/' : path,
  }
}

/**
 * A route key as the platform resolves it: `https://{default}` is `https://{default}/`. Text that is no address is
 * returned unchanged. https://docs.upsun.com/define-routes.html
 */
export function normaliseRouteKey(key: string): string {
  const parsed = parseRouteKey(key)
  return parsed ? formatRouteKey(parsed) : key
}

export function formatRouteKey({ scheme, host, port, path }: RouteKey): string {
  return `${scheme}://${host}${port === undefined ? '' : `:${port}`}${path}`
}

/** Where a redirect written in a route leads: a path alone stays on the route's own host. */
export function absoluteTarget(routeKey: string, to: string): string {
  const route = to.startsWith('/') ? parseRouteKey(routeKey) : undefined
  return route ? formatRouteKey({ ...route, path: to }) : to
}

const ADDRESS = /^(https?):\/\/([^/?#:\s]+)(?::([^/?#]*))?(\/[^?#]*)?/i
