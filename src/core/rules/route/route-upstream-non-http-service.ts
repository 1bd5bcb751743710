import type { EntryRule } from '../rule.ts'
import { serveBy } from '../shared/fixes/route-fixes.ts'
import { applicationNames } from '../shared/fixes/suggestions.ts'
import { eachUpstream, speaksHttp } from '../shared/routes/upstreams.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const routeUpstreamNonHttpService: EntryRule = {
  id: 'route-upstream-non-http-service',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A route leads to something that speaks HTTP',
  why: 'Databases, caches, queues and storage do not answer requests from the web; they are reached through an application.',
  page: '/add-services.html',
  check: eachUpstream((upstream, { name: route, path }, { containers }) => {
    if (speaksHttp(upstream) !== false) return
    const { container } = upstream
    const what = imageOfContainer(container)?.title ?? container.name
    return {
      message: `Route "${route}" leads to "${container.name}", and ${what} does not speak HTTP${upstream.endpoint ? ' there' : ''}. Lead it to an application that uses it.`,
      fixes: applicationNames(containers).map((name) => serveBy(`Lead it to ${name}`, path, `${name}:http`)),
    }
  }),
}
