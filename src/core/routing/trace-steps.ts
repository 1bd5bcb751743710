import { assertNever } from '../base/assert-never.ts'
import type { Path } from '../base/path.ts'
import { get, type Tree, treeAt } from '../base/tree.ts'
import type { GraphEdge } from '../model/graph.ts'
import { locationsOf } from '../model/locations.ts'
import { type NodeId, nodeId, nodeRef } from '../model/node.ts'
import { entryOf } from '../model/node-path.ts'
import type { Hop, Outcome, Trace } from './trace.ts'

/** One thing that happens to a request, in words. */
export interface TraceStep {
  readonly kind: 'ask' | 'redirect' | 'match' | 'doubt' | 'reach' | 'end' | 'nothing'
  readonly text: string
  /** The node it happens at, and where that is written. */
  readonly node?: NodeId
  readonly path?: Path
}

/** More are told by their number. */
const MOST_REACHED = 50

/** What happens to a request, one step after the other. */
export function stepsOf(configuration: Tree, url: string, { hops, outcome }: Trace): readonly TraceStep[] {
  const at = placeIn(configuration)
  return [
    { kind: 'ask', text: `A visitor asks for ${url}.` },
    ...hops.map((hop) => redirected(hop, at)),
    ...ended(configuration, outcome, at),
  ]
}

/** Where a trace ends, in one sentence. */
export function endOf({ hops, outcome }: Trace): string {
  const after =
    hops.length === 0 ? '' : ` after ${hops.length === 1 ? '1 redirect' : `${hops.length} redirects`}`
  switch (outcome.kind) {
    case 'served':
      return `Answered by ${outcome.by} "${outcome.name}"${after}.`
    case 'proxied':
      return `Passed on to ${outcome.to}${after}.`
    case 'outside':
      return `Sent out of the project${after}.`
    case 'loop':
      return 'Redirected in a circle.'
    case 'nothing':
      return `Nothing answers${after}.`
    default:
      return assertNever(outcome)
  }
}

/** A route and a key in it, unless the platform made that route by itself. */
type PlaceIn = (route: string, ...inside: Path) => Pick<TraceStep, 'node' | 'path'>

function placeIn(configuration: Tree): PlaceIn {
  return (route, ...inside) =>
    get(treeAt(configuration, 'routes'), route) === undefined
      ? {}
      : { node: nodeId({ kind: 'route', name: route }), path: ['routes', route, ...inside] }
}

function redirected({ kind, route, from, code, to }: Hop, at: PlaceIn): TraceStep {
  switch (kind) {
    case 'to-https':
      return { kind: 'redirect', text: `Plain HTTP is sent to HTTPS: ${code} to ${to}.`, ...at(route) }
    case 'route':
      return { kind: 'redirect', text: `Route "${route}" redirects: ${code} to ${to}.`, ...at(route, 'to') }
    case 'path': {
      const text = `Route "${route}" redirects the path ${from}: ${code} to ${to}.`
      return {
        kind: 'redirect',
        text,
        ...at(route, ...(from === undefined ? [] : ['redirects', 'paths', from])),
      }
    }
    default:
      return assertNever(kind)
  }
}

function ended(configuration: Tree, outcome: Outcome, at: PlaceIn): readonly TraceStep[] {
  switch (outcome.kind) {
    case 'served':
      return served(configuration, outcome, at)
    case 'proxied': {
      const { route, to } = outcome
      const text = `Route "${route}" passes the request on to ${to}, outside the project.`
      return [{ kind: 'end', text, ...at(route, 'to') }]
    }
    case 'outside':
      return [{ kind: 'end', text: `${outcome.url} is outside the project. Its answer is not known here.` }]
    case 'loop':
      return [
        {
          kind: 'nothing',
          text: `The redirects go in a circle: ${outcome.url} comes up again. Browsers give up.`,
        },
      ]
    case 'nothing': {
      const { reason, route } = outcome
      return [{ kind: 'nothing', text: reason, ...(route !== undefined && at(route)) }]
    }
    default:
      return assertNever(outcome)
  }
}

type Served = Extract<Outcome, { kind: 'served' }>

function served(
  configuration: Tree,
  { route, by, name, location, reaches }: Served,
  at: PlaceIn,
): TraceStep[] {
  const place = at(route, 'upstream')
  const matched =
    place.node === undefined
      ? `No route is written, so the platform leads every request to ${by} "${name}".`
      : `Route "${route}" matches, and leads to ${by} "${name}".`
  const node = nodeId({ kind: by, name })
  const located = locatedIn(configuration, node, location)
  const told = reaches.slice(0, MOST_REACHED).map(reached)
  const untold = reaches.length - told.length
  return [
    { kind: 'match', text: matched, ...(place.node === undefined ? { node } : place) },
    ...(located ? [located] : []),
    ...told,
    ...(untold > 0
      ? [{ kind: 'reach' as const, text: `${untold} more connections follow from there.` }]
      : []),
  ]
}

function locatedIn(configuration: Tree, node: NodeId, location: string | undefined): TraceStep | undefined {
  const { kind, name } = nodeRef(node)
  if (kind !== 'application') return undefined
  const path = ['applications', name, 'web', 'locations']
  if (location !== undefined) {
    return { kind: 'match', text: `Its location "${location}" answers.`, node, path: [...path, location] }
  }
  const locations = locationsOf(entryOf(configuration, { kind, name }) ?? null)
  if (locations.length === 0) return undefined
  const listed = locations.map(([key]) => `"${key}"`).join(', ')
  return {
    kind: 'doubt',
    text: `None of its locations is written for this path, only ${listed}.`,
    node,
    path,
  }
}

function reached({ kind, source, target, targetName, label, path }: GraphEdge): TraceStep {
  const from = sayNode(source)
  const to = target === undefined ? `"${targetName}", which does not exist` : sayNode(target)
  const text = `The ${kind} "${label}" of ${from} leads to ${to}.`
  return { kind: 'reach', text, node: target ?? source, path }
}

function sayNode(id: NodeId): string {
  const { kind, name } = nodeRef(id)
  return `${kind} "${name}"`
}
