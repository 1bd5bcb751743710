import { removeAt } from '../base/path.ts'
import { isTree, type Value } from '../base/tree.ts'
import { nodeRef } from '../model/node.ts'
import { beyondRoute, withoutHost } from './address.ts'
import { fingerprint } from './fingerprint.ts'
import type { Part, PartReference } from './parts.ts'

/** One of two configurations: what of a node can be compared with a node of another name in the other one. */
export interface Side {
  /** What the node says, apart from its name and the names of others that came or went. */
  readonly contentOf: (part: Part) => string
  /** Where the node is named; empty where it is nowhere. */
  readonly referrersOf: (part: Part) => string
}

/** The side of a configuration with these entries, by the ids of all nodes of the other. */
export function sideOf(entries: readonly Part[], others: ReadonlySet<string>): Side {
  const referrers = new Map<string, string[]>()
  for (const part of entries.flatMap(withWorkers)) {
    const source = others.has(part.id) ? part.id : part.ref.kind
    for (const { target, kind, owner, label, endpoint } of part.references) {
      const list = referrers.get(target) ?? []
      referrers.set(target, list)
      list.push(JSON.stringify([source, kind, owner, label, endpoint]))
    }
  }
  return {
    contentOf: (part) =>
      fingerprint([
        withoutReferences(part),
        part.references.map((reference) => referenceContent(part, reference, others)).sort(),
        part.workers.map(({ ownName }) => ownName).sort(),
      ]),
    referrersOf: ({ id }) => (referrers.get(id) ?? []).sort().join('\n'),
  }
}

/** The entries with their workers. */
export function withWorkers(part: Part): Part[] {
  return [part, ...part.workers]
}

function referenceContent(
  { ref }: Part,
  { kind, owner, label, endpoint, target, targetName }: PartReference,
  others: ReadonlySet<string>,
): string {
  const said = [kind, owner, label, endpoint ?? null]
  if (target === 'nothing' && kind === 'redirect') return JSON.stringify([...said, withoutHost(targetName)])
  if (target === 'nothing' || target === 'outside') return JSON.stringify([...said, targetName])
  const beyond = kind === 'redirect' ? beyondRoute(ref.name, targetName, nodeRef(target).name) : ''
  return JSON.stringify([...said, others.has(target) ? target : '', beyond])
}

function withoutReferences({ value, references, workers }: Part): Value {
  if (!isTree(value)) return value
  const kept = references.reduce((tree, { leaf }) => removeAt(tree, leaf), value)
  return workers.length === 0 ? kept : removeAt(kept, ['workers'])
}
