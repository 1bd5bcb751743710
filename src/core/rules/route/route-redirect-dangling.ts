import type { Path } from '../../base/path.ts'
import { get, stringAt, type Tree } from '../../base/tree.ts'
import { routeReferences } from '../../model/references.ts'
import { splitTarget } from '../../model/relationships.ts'
import { parseRouteKey, type RouteKey } from '../../model/route-key.ts'
import { targetOf } from '../../model/targets.ts'
import type { Containers } from '../containers.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { serveBy } from '../shared/fixes/route-fixes.ts'
import { applicationNames } from '../shared/fixes/suggestions.ts'
import { destinationOf } from '../shared/links/destination.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'
import { strangePlaceholder } from '../shared/routes/placeholders.ts'

export const routeRedirectDangling: ProjectRule = {
  id: 'route-redirect-dangling',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'A redirect leads to an address that something answers',
  why: 'A placeholder stands for hosts of this project. Where no route answers there, the visitor is sent to a dead end.',
  page: '/define-routes/redirects.html',
  check: (configuration, { containers }) => {
    // What a key means that is no address, nobody can say: it may well answer there.
    const isReadable = placedRoutes(configuration).every(
      ({ name, address }) => address && !strangePlaceholder(name),
    )
    const keys = placedRoutes(configuration).map(({ name }) => name)
    // What is missed by many is looked for once.
    const known = new Map<string, readonly string[]>()
    const meantBy = (to: string): readonly string[] => {
      const meant = known.get(to) ?? nearest(to, keys)
      known.set(to, meant)
      return meant
    }
    return placedRoutes(configuration).flatMap((route) => [
      ...addressFault(route, containers),
      ...routeReferences(route.value).flatMap(({ label, path, targetName: to }): Problem[] => {
        if (label !== '' && isHostAlone(to))
          return [hostAlone(route, label, [...route.path, ...path, 'to'], to)]
        const address = isReadable ? parseRouteKey(to) : undefined
        // Of what is outside, or filled in later, nothing is said.
        if (!address?.host.includes('{') || address.host.includes('$')) return []
        if (isAnswered(configuration, route, to)) return []
        const at = [...route.path, ...path, ...(label === '' ? [] : ['to'])]
        const what = label === '' ? `Route "${route.name}" redirects` : `The redirect of "${label}" leads`
        const message = `${what} to "${to}", and no route answers there. Correct the address, or add a route for it.`
        return [{ at, message, fixes: [...leadToEach(meantBy(to), at), ...addRoute(containers, address)] }]
      }),
    ])
  },
}

/** With one domain, `{all}` is the default one. */
function isAnswered(configuration: Tree, { name }: PlacedRoute, to: string): boolean {
  return [to, to.replace('{all}', '{default}')].some(
    (address) => targetOf(configuration, { kind: 'redirect', targetName: address }, name) !== 'nothing',
  )
}

function leadToEach(names: readonly string[], at: Problem['at']): Fix[] {
  return names.filter((name) => !at.includes(name)).map((name) => write(`Lead it to ${name}`, at, name))
}

function addRoute(containers: Containers, { scheme, host, port }: RouteKey): Fix[] {
  if (port !== undefined) return []
  const key = `${scheme}://${host}/`
  return applicationNames(containers).map((name) =>
    write(`Add ${key} for ${name}`, ['routes', key], { type: 'upstream', upstream: `${name}:http` }),
  )
}

/** A redirect of a path may lead to a path or to an address, and to nothing in between. */
function hostAlone({ name }: PlacedRoute, label: string, at: Path, to: string): Problem {
  const whole = `https://${to}${to.includes('/') ? '' : '/'}`
  const message = `The redirect of "${label}" of route "${name}" leads to "${to}", which is neither a path nor a whole address. Write it with "https://".`
  return { at, message, fixes: [write(`Lead it to ${whole}`, at, whole)] }
}

function isHostAlone(to: string): boolean {
  return /^(www\.|([\w-]+\.)*\{(default|all)\})/i.test(to)
}

/** The target of a whole route that is no address at all, and so would be taken for a path. */
function addressFault({ name, value, path }: PlacedRoute, containers: Containers): Problem[] {
  const to = get(value, 'type') === 'redirect' ? stringAt(value, 'to') : undefined
  if (!to || to.startsWith('/') || to.includes('://')) return []
  const at = [...path, 'to']
  if (destinationOf(splitTarget(to).name, containers).kind === 'container') {
    const message = `Route "${name}" redirects to "${to}", which is no address. Make it an upstream route.`
    return [{ at, message, fixes: to.includes(':') ? [serveBy(`Lead it to ${to}`, path, to)] : [] }]
  }
  const whole = `https://${to}${to.includes('/') ? '' : '/'}`
  const isHost = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(to)
  const message = `Route "${name}" redirects to "${to}", which is no whole address. Write it with "https://".`
  return [{ at, message, fixes: isHost ? [write(`Lead it to ${whole}`, at, whole)] : [] }]
}
