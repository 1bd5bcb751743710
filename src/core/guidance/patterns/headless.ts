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
      const routes = front.routes.flatMap(({ route, edges }) => [route, ...edges])
      const data = holds(topology, back)
      const holding = data[0] ? ` holds its data in "${data[0].service.name}"` : ''
      const parts = [front.node, back.node, ...routes, ...data.map(({ edge }) => edge)]
      return call
        ? evidence(
            `"${front.name}" answers visitors, has no data of its own and asks "${back.name}", which${holding}.`,
            [...parts, call],
          )
        : evidence(
            `"${front.name}" is named as a front end and has no data of its own, and "${back.name}" is named as a back end and${holding}; visitors reach both.`,
            [...parts, ...back.routes.flatMap(({ route, edges }) => [route, ...edges])],
          )
    }),
}

export interface HeadlessPair {
  readonly front: Application
  readonly back: Application
  /** Absent where the browser asks the back end, and names alone say what belongs together. */
  readonly call?: GraphEdge
}

/** Front ends without data of their own, each with a back end that has data. */
export function headlessPairs(topology: Topology): readonly HeadlessPair[] {
  const called = topology.calls
    .filter(({ from, to }) => isFront(topology, from) && holds(topology, to).length > 0)
    .map(({ from, to, edge }): HeadlessPair => ({ front: from, back: to, call: edge }))
  const named = topology.applications
    .filter((front) => FRONT.test(front.name) && front.edges.length === 0 && isFront(topology, front))
    .flatMap((front) => {
      const back = topology.applications.find((each) => isBackOf(topology, front, each))
      return back ? [{ front, back }] : []
    })
  return [...new Map([...named, ...called].map((pair) => [pair.front, pair])).values()]
}

const FRONT = /(^|[-_.])(front|frontend|front-end|web|website|client|ui|spa|storefront)([-_.]|$)/i
const BACK = /(^|[-_.])(back|backend|back-end|api|server|cms|graphql)([-_.]|$)/i

function isFront(topology: Topology, application: Application): boolean {
  return application.routes.length > 0 && holds(topology, application).length === 0
}

/** Whether an application is named as a back end, has data, and is reached at a host of the front end. */
function isBackOf(topology: Topology, front: Application, back: Application): boolean {
  if (back === front || !BACK.test(back.name) || holds(topology, back).length === 0) return false
  const hosts = front.routes.flatMap(({ route }) => parseRouteKey(route.name)?.host ?? [])
  return back.routes.some(({ route }) => {
    const host = parseRouteKey(route.name)?.host ?? ''
    return hosts.some((each) => domainOf(each) === domainOf(host))
  })
}

const domainOf = (host: string) =>
  host.replace(/^.*(\{default\}|\{all\})$/, '{default}').replace(/^(www|api|app)\./, '')

function holds(topology: Topology, application: Application) {
  return usesOf(topology, application, ['database', 'search'])
}
