import type { Path } from '../base/path.ts'
import { isList, isTree, Tagged, type Tree, type Value } from '../base/tree.ts'
import { includedBy } from '../formats/included-by.ts'

/** A tag that names a file or a folder of the repository. */
export interface Reference {
  readonly tag: '!include' | '!archive'
  readonly path: string
  /** Whether what the file says is read as YAML. */
  readonly isYaml: boolean
  readonly value: Tagged
  readonly at: Path
}

/** The tree with each of its `!include` and `!archive` changed. */
export function mapReferences(value: Value, change: (reference: Reference) => Value, at: Path = []): Value {
  if (value instanceof Tagged) {
    const reference = readReference(value, at)
    return reference ? change(reference) : value
  }
  if (isList(value)) {
    const items = value.map((item, index) => mapReferences(item, change, [...at, index]))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  return isTree(value) ? mapTreeReferences(value, change, at) : value
}

/** The same tag with another path. */
export function withPath({ value: tagged, tag }: Reference, path: string): Tagged {
  const { value } = tagged
  return new Tagged(tag, isTree(value) ? { ...value, path } : path)
}

/** How a file is named from a folder. */
export function relativePath(folder: string, path: string): string {
  const [from, to] = [folder.split('/').filter(Boolean), path.split('/')]
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

function mapTreeReferences(tree: Tree, change: (reference: Reference) => Value, at: Path): Tree {
  const entries = Object.entries(tree)
  const changed = entries.map(([key, value]) => [key, mapReferences(value, change, [...at, key])] as const)
  return changed.every(([, value], index) => value === entries[index]?.[1])
    ? tree
    : Object.fromEntries(changed)
}

function readReference(value: Tagged, at: Path): Reference | undefined {
  const included = includedBy(value)
  if (included) return { tag: '!include', path: included.path, isYaml: included.type === 'yaml', value, at }
  const isArchive = value.tag === '!archive' && typeof value.value === 'string'
  return isArchive ? { tag: '!archive', path: String(value.value), isYaml: false, value, at } : undefined
}
