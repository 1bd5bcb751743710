import { isTree, type Tree, type Value } from '../../base/tree.ts'
import { isSection } from '../../model/sections.ts'
import { type MapMatch, matchKeys } from '../yaml/match.ts'
import type { Newcomer } from './dialect.ts'
import { type Contribution, ownerOf } from './merge.ts'

/** Which file gets an entry of a section, or a top-level key, that no file has yet. */
export type PlaceFor = (newcomer: Newcomer) => string

/**
 * What each file is to say so that all together say `after`. Entries stay in their files;
 * a new one comes after its siblings. Files that are to say what they say keep their value.
 */
export function distribute(
  files: readonly Contribution[],
  before: Tree,
  after: Tree,
  placeFor: PlaceFor,
): ReadonlyMap<string, Tree> {
  const targets = new Map(files.map(({ path, value }) => [path, new Map(Object.entries(value))]))
  const put = (path: string, key: string, value: Value) => {
    const target = targets.get(path) ?? new Map<string, Value>()
    targets.set(path, target)
    target.set(key, value)
  }
  for (const key of Object.keys(before)) {
    if (Object.hasOwn(after, key)) continue
    for (const target of targets.values()) target.delete(key)
  }
  for (const [key, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined
    if (old === value) continue
    if (isSection(key) && isTree(value) && isTree(old)) {
      for (const [path, section] of distributeSection(files, key, old, value, placeFor))
        put(path, key, section)
    } else {
      if (!isTree(value)) for (const target of targets.values()) target.delete(key)
      put(ownerOf(files, key) ?? placeFor({ section: key }), key, value)
    }
  }
  return new Map([...targets].map(([path, target]) => [path, inOrder(target, after, files.length < 2)]))
}

/** The keys of a file in the order of the configuration, where it is the only one. */
function inOrder(target: ReadonlyMap<string, Value>, after: Tree, isOnly: boolean): Tree {
  if (!isOnly) return Object.fromEntries(target)
  return Object.fromEntries(
    Object.keys(after).flatMap((key) => {
      const value = target.get(key)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function distributeSection(
  files: readonly Contribution[],
  key: string,
  before: Tree,
  after: Tree,
  placeFor: PlaceFor,
): ReadonlyMap<string, Tree> {
  const match = matchKeys(Object.keys(before), before, after)
  const known = new Set([...Object.keys(before), ...match.renames.values()])
  const added = Object.entries(after).filter(([name]) => !known.has(name))
  const sections = new Map<string, Tree>()
  for (const { path, value } of files) {
    const section = Object.hasOwn(value, key) ? value[key] : undefined
    if (isTree(section)) sections.set(path, sectionIn(section, path, files, key, match, after))
  }
  const newcomers = new Map<string, [string, Value][]>()
  for (const [name, value] of added) {
    const path = placeFor({ section: key, name, value })
    newcomers.set(path, [...(newcomers.get(path) ?? []), [name, value]])
  }
  for (const [path, entries] of newcomers) {
    sections.set(path, Object.fromEntries([...Object.entries(sections.get(path) ?? {}), ...entries]))
  }
  return sections
}

/** A section of one file: what it has the last word on changes, what another file overrules stays. */
function sectionIn(
  section: Tree,
  path: string,
  files: readonly Contribution[],
  key: string,
  { renames, removed }: MapMatch,
  after: Tree,
): Tree {
  const entries = Object.entries(section).flatMap(([name, value]): [string, Value][] => {
    if (removed.has(name)) return []
    const next = renames.get(name) ?? name
    const target = ownerOf(files, key, name) === path ? after[next] : value
    return [[next, target === undefined ? value : target]]
  })
  const isSame =
    entries.length === Object.keys(section).length &&
    entries.every(([name, value]) => section[name] === value)
  return isSame ? section : Object.fromEntries(entries)
}
