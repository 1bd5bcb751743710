import { groupBy } from '../../base/group-by.ts'
import { remembered } from '../../base/remembered.ts'
import type { GraphEdge } from '../../model/graph.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import { evidence, type Pattern } from '../pattern.ts'
import { type Application, type Topology, usesOf } from '../topology.ts'

export const headless: Pattern = {
  id: 'headless',
  title: 'Headless',
  meaning:
    'A front end shows what a back end holds. Both build at the same time, so the front end cannot ask the back end while it is built: render pages when they are asked for, or build them after the deploy into a mount.',
  page: '/create-apps/multi-app/relationships.html',
  find: ({ topology }) =>
    headlessPairs(topology).map(({ front, back, call }) => {
      const [data] = holds(topology, back)
      const where = data ? `, which holds its data in "${data.service.name}"` : ''
      const text = call
        ? `"${front.name}" answers visitors, has no data of its own and asks "${back.name}"${where}.`
        : `"${front.name}" is named as a front end and has no data of its own. Beside it, visitors reach "${back.name}"${where}; it is named as a back end.`
      const ways = call ? front.routes : [...front.routes, ...back.routes]
      const parts = ways.flatMap(({ route, edges }) => [route, ...edges])
      return evidence(text, [
        front.node,
        back.node,
        ...parts,
        ...(call ? [call] : []),
        ...(data ? [data.edge] : []),
      ])
    }),
}

export interface HeadlessPair {
  readonly front: Application
  readonly back: Application
  /** Absent where the browser asks the back end, and names alone say what belongs together. */
  readonly call?: GraphEdge
}

/** Front ends without data of their own, each with its back end. */
export const headlessPairs = remembered((topology: Topology): readonly HeadlessPair[] => {
  const callsFrom = groupBy(topology.calls, ({ from }) => from)
  const backs = topology.applications.filter((each) => roleOf(each) === 'back')
  const byDomain = groupBy(
    backs.flatMap((back) => domainsOf(back).map((domain) => ({ domain, back }))),
    ({ domain }) => domain,
  )
  const fronts = topology.applications.filter(
    (each) => each.routes.length > 0 && holds(topology, each).length === 0,
  )
  return fronts.flatMap((front): HeadlessPair[] => {
    const call = callsFrom.get(front)?.find(({ to }) => isBack(topology, to))
    if (call) return [{ front, back: call.to, call: call.edge }]
    if (roleOf(front) !== 'front') return []
    const beside = domainsOf(front).flatMap((domain) => byDomain.get(domain)?.[0] ?? [])
    return beside.slice(0, 1).map(({ back }) => ({ front, back }))
  })
})

const WORDS: Readonly<Record<'front' | 'back', ReadonlySet<string>>> = {
  front: new Set([
    ...['front', 'frontend', 'web', 'website', 'client', 'ui', 'spa', 'storefront', 'admin', 'dashboard'],
    ...['angular', 'astro', 'gatsby', 'next', 'nextjs', 'nuxt', 'react', 'svelte', 'vue'],
  ]),
  back: new Set(['back', 'backend', 'api', 'server', 'cms', 'graphql']),
}

/** What an application is named as, if anything: of `admin-api` the last word says what it is. */
function roleOf({ name }: Application): 'front' | 'back' | undefined {
  const words = name.toLowerCase().split(/[-_.]/)
  const last = words.findLast((word) => WORDS.front.has(word) || WORDS.back.has(word))
  if (last === undefined) return undefined
  return WORDS.front.has(last) ? 'front' : 'back'
}

function isBack(topology: Topology, application: Application): boolean {
  return roleOf(application) === 'back' || holds(topology, application).length > 0
}

function domainsOf({ routes }: Application): string[] {
  return routes.flatMap(({ route }) => {
    const host = parseRouteKey(route.name)?.host
    return host === undefined ? [] : host.replace(/^.*(?=\{)/, '').replace(/^(www|api|app|admin)\./, '')
  })
}

function holds(topology: Topology, application: Application) {
  return usesOf(topology, application, ['database', 'search'])
}
