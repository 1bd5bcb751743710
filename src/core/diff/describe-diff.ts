import { isList, isTree, Tagged, type Value } from '../base/tree.ts'
import { connectionName, connectionWords } from './connection-words.ts'
import type { Connection, ConnectionChange, KeyChange, NodeChange, TopologyDiff } from './topology-diff.ts'
import { joinWords, say, type Words } from './words.ts'

/** One difference in words. */
export interface Sentence {
  readonly change: 'added' | 'removed' | 'renamed' | 'changed'
  readonly words: Words
}

/** A difference of topologies, a sentence each. The connections of what came or went are part of its sentence. */
export function describeDiff({ nodes, connections, keys }: TopologyDiff): Sentence[] {
  const coming = new Map(nodes.flatMap((node) => (isComing(node) ? [[idOf(node), [] as Connection[]]] : [])))
  const others: Sentence[] = []
  for (const change of connections) {
    const { from } = writtenConnection(change)
    const ofComing = 'connection' in change ? coming.get(idOf(from)) : undefined
    if (ofComing && 'connection' in change) ofComing.push(change.connection)
    else
      others.push({
        change: change.change,
        words: say`${[from.kind]} ${from.name}: ${connectionWords(change)}`,
      })
  }
  return [
    ...nodes.map((node) => ({ change: node.change, words: nodeWords(node, coming.get(idOf(node)) ?? []) })),
    ...others,
    ...keys.map((key) => ({ change: 'changed' as const, words: keyWords(key) })),
  ]
}

function writtenConnection(change: ConnectionChange): Connection {
  return 'connection' in change ? change.connection : change.after
}

function isComing({ change }: NodeChange): boolean {
  return change === 'added' || change === 'removed'
}

function idOf({ kind, name }: Pick<NodeChange, 'kind' | 'name'>): string {
  return `${kind}:${name}`
}

function nodeWords(node: NodeChange, connections: readonly Connection[]): Words {
  const { kind, name } = node
  switch (node.change) {
    case 'added':
    case 'removed': {
      const said = say`${[kind]} ${name} ${[node.change]}`
      if (connections.length === 0) return said
      return say`${said}, with ${joinWords(connections.map(connectionName), ', ')}`
    }
    case 'renamed': {
      const said = say`${[kind]} ${node.previousName} renamed to ${name} (${[REASONS[node.because]]})`
      return node.keys.length === 0 ? said : say`${said}: ${keysWords(node.keys)}`
    }
    case 'changed':
      return say`${[kind]} ${name}: ${keysWords(node.keys)}`
  }
}

const REASONS = {
  content: 'its content is the same',
  references: 'it is named in the same places',
  'content and references': 'its content is the same, and it is named in the same places',
} as const

function keysWords(keys: readonly KeyChange[]): Words {
  return joinWords(keys.map(keyWords), ', ')
}

function keyWords({ path, before, after }: KeyChange): Words {
  const key = path.length === 0 ? 'value' : path.join('.')
  if (after === undefined) return say`${key} removed`
  const [from, to] = [shortText(before), shortText(after)]
  if (before === undefined) return to === undefined ? say`${key} added` : say`${key} set to ${to}`
  return from === undefined || to === undefined ? say`${key} changed` : say`${key} from ${from} to ${to}`
}

const LONGEST = 60

/** A value as a file has it, if it is short enough to be said. */
function shortText(value: Value | undefined): string | undefined {
  if (value === undefined || isTree(value) || isList(value) || value instanceof Tagged) return undefined
  const text = typeof value === 'string' ? value : String(value)
  return text === '' || text.length > LONGEST || text.includes('\n') ? undefined : text
}
