import * as fc from 'fast-check'
import { isEqual } from '../../base/equal.ts'
import { type Path, removeAt, renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { isList, isTree, type Tree, type Value } from '../../base/tree.ts'
import { keyArbitrary, valueArbitrary } from './arbitraries.ts'

type Way = 'set' | 'remove' | 'rename' | 'add' | 'everywhere' | 'insert'

const WAYS: readonly Way[] = ['set', 'remove', 'rename', 'add', 'everywhere', 'insert']

/** Changes of a tree, several at once, at places that it has. */
export const editArbitrary: fc.Arbitrary<(tree: Tree) => Tree> = fc
  .array(fc.tuple(fc.constantFrom(...WAYS), fc.nat(1000), keyArbitrary, valueArbitrary), {
    minLength: 1,
    maxLength: 4,
  })
  .map(
    (edits) => (tree: Tree) =>
      edits.reduce((now, [way, place, key, value]) => edited(now, way, place, key, value), tree),
  )

function edited(tree: Tree, way: Way, place: number, key: string, value: Value): Tree {
  const paths = pathsIn(tree)
  const path = paths[place % paths.length] ?? []
  const there = valueAt(tree, path)
  switch (way) {
    case 'set':
      return path.length === 0 ? tree : setAt(tree, path, value)
    case 'remove':
      return removeAt(tree, path)
    case 'rename': {
      const parent = valueAt(tree, path.slice(0, -1))
      return isTree(parent) && !Object.hasOwn(parent, key) ? renameKeyAt(tree, path, key) : tree
    }
    case 'add':
      return isTree(there) ? setAt(tree, [...path, key], value) : tree
    case 'insert':
      return isList(there) && path.length > 0
        ? setAt(tree, path, there.toSpliced(place % (there.length + 1), 0, value))
        : tree
    case 'everywhere':
      return there === undefined || path.length === 0
        ? tree
        : paths.reduce(
            (now, at) => (at.length > 0 && isEqual(valueAt(now, at), there) ? setAt(now, at, value) : now),
            tree,
          )
  }
}

function pathsIn(value: Value, path: Path = []): Path[] {
  const inner = isTree(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : []
  return [path, ...inner.flatMap(([key, item]) => pathsIn(item, [...path, key]))]
}
