import { isEqual } from '../../base/equal.ts'
import { valueAt } from '../../base/path.ts'
import { entriesOf, isTree, type Tree } from '../../base/tree.ts'
import type { Failure } from '../format.ts'
import type { ReadFiles } from './state.ts'

/**
 * The failure that a change would touch. What is defined twice can be removed, and what lacks a name be given one;
 * else it waits for its reader.
 */
export function blockedBy(states: ReadFiles, before: Tree, after: Tree): Failure | undefined {
  return states
    .flatMap(({ failures }) => failures)
    .find(({ path, code }) => {
      if (path === undefined) return false
      const [was, will] = [valueAt(before, path), valueAt(after, path)]
      if (isEqual(was, will)) return false
      if (will !== undefined) return true
      const parent = path.slice(0, -1)
      const [parentWas, parentWill] = [valueAt(before, parent), valueAt(after, parent)]
      const isNew = (name: string) => !(isTree(parentWas) && Object.hasOwn(parentWas, name))
      const isRenamed = entriesOf(parentWill).some(([name, value]) => isNew(name) && isEqual(value, was))
      return code === 'duplicate-key' && isRenamed
    })
}
