import { assertNever } from '../base/assert-never.ts'
import { type NodeId, nodeRef } from '../model/node.ts'
import { count, namesOf } from './consequences/names.ts'
import type { Breakage, Stop } from './what-breaks.ts'

/** Why a node stops: the reference that it would follow in vain. */
export function becauseOf({ because }: Stop): string {
  if (!because) return 'It goes with its application.'
  const to = because.target === undefined ? because.targetName : sayNode(because.target)
  switch (because.kind) {
    case 'relationship':
      return `Its relationship "${because.label}" needs ${to}.`
    case 'mount':
      return `Its mount "${because.label}" is in ${to}.`
    case 'upstream':
      return `It leads to ${to}.`
    case 'redirect':
      return `It redirects to ${to}.`
    default:
      return assertNever(because.kind)
  }
}

/** How much stops with a node, in one sentence. */
export function sayStops(id: NodeId, { stops }: Breakage): string {
  if (stops.length === 0) return `Nothing else stops without ${sayNode(id)}.`
  const counts = KINDS.flatMap((kind) => {
    const ofKind = stops.filter(({ node }) => nodeRef(node).kind === kind)
    return ofKind.length === 0 ? [] : [count(ofKind.length, kind)]
  })
  return `Without ${sayNode(id)}, ${new Intl.ListFormat('en').format(counts)} ${stops.length === 1 ? 'stops' : 'stop'}.`
}

/** Whether applications hang together by a node, in a sentence; nothing where it is no matter of applications. */
export function sayCluster(id: NodeId, { stops }: Breakage): string | undefined {
  const whole = [id, ...stops.map(({ node }) => node)]
    .map(nodeRef)
    .filter(({ kind }) => kind === 'application')
  if (whole.length === 0 || nodeRef(id).kind === 'route') return undefined
  if (whole.length === 1)
    return whole[0]?.name === nodeRef(id).name ? 'No other application stops.' : undefined
  const which = whole.length > MOST_NAMED ? count(whole.length, 'application') : namesOf(whole)
  return `${which} are one cluster: they stop together, so they belong in one project.`
}

export function sayNode(id: NodeId): string {
  const { kind, name } = nodeRef(id)
  return `${kind} "${name}"`
}

/** More names than this are told by their number. */
const MOST_NAMED = 5

const KINDS = ['application', 'worker', 'service', 'route'] as const
