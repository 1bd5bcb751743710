import { groupBy } from '../base/group-by.ts'
import { remembered } from '../base/remembered.ts'
import { get, isList, isTree, stringAt, Tagged, type Tree, treeAt, type Value } from '../base/tree.ts'
import { imageOf, parseType } from '../catalog/catalog.ts'
import type { Image } from '../catalog/image.ts'
import { primaryRuntimeOf } from '../catalog/stack.ts'
import { type Graph, type GraphEdge, type GraphNode, graphOf } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { entryOf } from '../model/node-path.ts'
import { clustersOf } from './clusters.ts'

/** An application with all that guidance asks about it. */
export interface Application {
  readonly name: string
  readonly node: GraphNode
  readonly value: Value
  /** Its image, or the first of its composable stack. */
  readonly runtime: string | undefined
  readonly workers: readonly GraphNode[]
  /** What it, or one of its workers, connects to: calls of other applications, and services. */
  readonly edges: readonly GraphEdge[]
  /** The routes that lead to it, directly or through a cache. */
  readonly routes: readonly Reach[]
}

/** A route, and the edges from it to an application. */
export interface Reach {
  readonly route: GraphNode
  readonly edges: readonly GraphEdge[]
}

/** A relationship from one application to another. */
export interface Call {
  readonly from: Application
  readonly to: Application
  readonly edge: GraphEdge
}

export interface Service {
  readonly name: string
  readonly node: GraphNode
  readonly value: Value
  readonly image: Image | undefined
}

/** A configuration as guidance looks at it: whole applications, and what joins them. */
export interface Topology {
  readonly configuration: Tree
  readonly graph: Graph
  readonly applications: readonly Application[]
  readonly services: ReadonlyMap<NodeId, Service>
  readonly calls: readonly Call[]
  /** Applications that hang together, each group with everything that it uses. */
  readonly clusters: readonly (readonly Application[])[]
}

export const topologyOf = remembered((configuration: Tree): Topology => {
  const graph = graphOf(configuration)
  const { nodes, edges } = graph
  const services = new Map(
    nodes.filter(({ kind }) => kind === 'service').map((node) => [node.id, readService(configuration, node)]),
  )
  const edgesFrom = groupBy(edges, ({ source }) => source)
  const workersOf = groupBy(nodes, ({ kind, path }) => (kind === 'worker' ? path[1] : undefined))
  const routed = reaches(nodes, edgesFrom, services)
  const applications = nodes
    .filter(
      ({ kind, name }) => kind === 'application' && isEntry(get(treeAt(configuration, 'applications'), name)),
    )
    .map((node): Application => {
      const workers = workersOf.get(node.name) ?? []
      const own = [node.id, ...workers.map(({ id }) => id)]
      const value = entryOf(configuration, node) ?? null
      const leaving = own.flatMap((id) => edgesFrom.get(id) ?? [])
      return {
        name: node.name,
        node,
        value,
        runtime: primaryRuntimeOf(value),
        workers,
        edges: leaving.filter(({ target }) => target && !own.includes(target)),
        routes: routed.get(node.id) ?? [],
      }
    })
  const byId = new Map<NodeId, Application>(applications.map((each) => [each.node.id, each]))
  const calls = applications.flatMap((from) =>
    from.edges.flatMap((edge): Call[] => {
      const to = edge.kind === 'relationship' && edge.target ? byId.get(edge.target) : undefined
      return to ? [{ from, to, edge }] : []
    }),
  )
  return { configuration, graph, applications, services, calls, clusters: clustersOf(applications, edges) }
})

/** The services of some categories that an application connects to, each with the edge. */
export function usesOf(
  { services }: Topology,
  application: Application,
  categories: readonly Image['category'][],
): { readonly service: Service; readonly edge: GraphEdge }[] {
  return application.edges.flatMap((edge) => {
    const service = edge.target && services.get(edge.target)
    return service?.image && categories.includes(service.image.category) ? [{ service, edge }] : []
  })
}

/** Every language that an application is built on: several in a composable stack. */
export function runtimesOf({ value, runtime }: Application): readonly string[] {
  const stack = get(value, 'stack')
  const listed = isTree(stack) ? get(stack, 'runtimes') : stack
  const names = (isList(listed) ? listed : []).map((item) => (isTree(item) ? Object.keys(item)[0] : item))
  const runtimes = names.flatMap((name) => (typeof name === 'string' ? (name.split('@')[0] ?? []) : []))
  const all = runtime === undefined ? runtimes : [...runtimes, runtime]
  return [...new Set(all.filter((name) => imageOf(name)?.kind === 'runtime'))]
}

/** A runtime by its name for people. */
export function runtimeTitle(runtime: string): string {
  return imageOf(runtime)?.title ?? runtime
}

/** A text or a list is a key in the wrong place rather than an application. */
function isEntry(value: Value | undefined): boolean {
  return value === null || value instanceof Tagged || isTree(value)
}

function readService(configuration: Tree, node: GraphNode): Service {
  const value = entryOf(configuration, node) ?? null
  const type = stringAt(value, 'type')
  return {
    name: node.name,
    node,
    value,
    image: type === undefined ? undefined : imageOf(parseType(type).image),
  }
}

function reaches(
  nodes: readonly GraphNode[],
  edgesFrom: ReadonlyMap<NodeId, readonly GraphEdge[]>,
  services: ReadonlyMap<NodeId, Service>,
): ReadonlyMap<NodeId, readonly Reach[]> {
  const found = nodes
    .filter(({ kind }) => kind === 'route')
    .flatMap((route) =>
      (edgesFrom.get(route.id) ?? [])
        .filter(({ kind }) => kind === 'upstream')
        .flatMap((upstream) => {
          const service = upstream.target && services.get(upstream.target)
          const behind = service && isCache(service) ? (edgesFrom.get(service.node.id) ?? []) : []
          const ways = behind.length > 0 ? behind.map((edge) => [upstream, edge]) : [[upstream]]
          return ways.map((edges): Reach => ({ route, edges }))
        }),
    )
  return groupBy(found, ({ edges }) => edges.at(-1)?.target)
}

/** Whether a service answers for applications instead of holding anything for them. */
export function isCache({ image }: Service): boolean {
  return image?.opens?.to === 'applications'
}
