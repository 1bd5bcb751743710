import { removeAt, valueAt } from '../base/path.ts'
import { isTree } from '../base/tree.ts'
import { nodeRef } from '../model/node.ts'
import { absoluteTarget } from '../model/route-key.ts'
import { beyondRoute } from './address.ts'
import { fingerprint } from './fingerprint.ts'
import type { Part, PartReference } from './parts.ts'

/** A connection as it is written in a node. */
export interface Written {
  readonly part: Part
  readonly reference: PartReference
}

/** For nodes before, what they are called after. */
export type NewNames = ReadonlyMap<string, string>

/** Whether a connection leads where it led: written the same, or to a node that has another name now. */
export function leadsSame(before: Written, after: Written, newNames: NewNames): boolean {
  const [one, other] = [before.reference, after.reference]
  if (one.endpoint !== other.endpoint) return false
  if (one.targetName === other.targetName || addressOf(before) === addressOf(after)) return true
  if (!isNode(one.target) || newNames.get(one.target) !== other.target) return false
  return one.kind !== 'redirect' || beyond(before) === beyond(after)
}

/** Whether a connection is one that had another name, with all that is written beside its target. */
export function isRenamed(before: Written, after: Written, newNames: NewNames): boolean {
  const [one, other] = [before.reference, after.reference]
  return (
    one.kind === other.kind &&
    one.owner === other.owner &&
    leadsSame(before, after, newNames) &&
    besidesTarget(before) === besidesTarget(after)
  )
}

/** What a connection names: a redirect to a path alone the path on its own host. */
function addressOf({ part, reference: { kind, targetName } }: Written): string {
  return kind === 'redirect' ? absoluteTarget(part.ref.name, targetName) : targetName
}

function isNode(target: PartReference['target']): boolean {
  return target !== 'nothing' && target !== 'outside'
}

function beyond({ part, reference: { targetName, target } }: Written): string {
  return target === 'nothing' || target === 'outside'
    ? targetName
    : beyondRoute(part.ref.name, targetName, nodeRef(target).name)
}

function besidesTarget({ part: { value }, reference: { kind, path, leaf } }: Written): string {
  if (kind === 'relationship' || !isTree(value)) return ''
  return fingerprint(valueAt(removeAt(value, leaf), path) ?? null)
}
