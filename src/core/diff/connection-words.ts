import { environmentPrefix } from '../model/relationships.ts'
import type { Connection, ConnectionChange } from './topology-diff.ts'
import { say, type Words } from './words.ts'

/** What became of a connection; the node that it is written in is said before. */
export function connectionWords(change: ConnectionChange): Words {
  switch (change.change) {
    case 'added':
    case 'removed':
      return say`${connectionName(change.connection)} ${[change.change]}`
    case 'changed':
      return say`${labelWords(change.after)} leads to ${targetOf(change.after)} instead of ${targetOf(change.before)}`
    case 'renamed':
      return renameWords(change.before, change.after)
  }
}

/** A connection and where it leads. */
export function connectionName(connection: Connection): Words {
  return say`${labelWords(connection)} to ${targetOf(connection)}`
}

function renameWords(before: Connection, after: Connection): Words {
  const renamed = say`${labelWords(before)} renamed to ${after.label}`
  if (after.kind !== 'relationship') return renamed
  const [from, to] = [environmentPrefix(before.label), environmentPrefix(after.label)]
  return from === to
    ? renamed
    : say`${renamed}: its variables start with ${`${to}_`} instead of ${`${from}_`}`
}

function labelWords({ kind, label }: Connection): Words {
  return label === '' ? [kind] : say`${[kind]} ${label}`
}

function targetOf({ target, endpoint }: Connection): string {
  return endpoint === undefined ? target : `${target}:${endpoint}`
}
