import { evidence, type Pattern } from '../pattern.ts'
import { isCache } from '../topology.ts'

export const cacheProxy: Pattern = {
  id: 'cache-proxy',
  title: 'Cache in front',
  meaning:
    'Requests go to a cache first, and from there to the application. Turn the cache of the router off on these routes, and connect no application to the cache that it is behind.',
  page: '/add-services/varnish.html',
  find: ({ topology: { applications, services } }) =>
    applications.flatMap(({ name, routes }) =>
      routes.flatMap(({ route, edges }) => {
        const [upstream, behind] = edges
        const service = upstream?.target && services.get(upstream.target)
        if (!service || !behind || !isCache(service)) return []
        const text = `Requests for "${route.name}" reach "${name}" through "${service.name}".`
        return [evidence(text, [route, ...edges])]
      }),
    ),
}
