import type { Path } from '../../base/path.ts'
import type { Tree, Value } from '../../base/tree.ts'
import type { ContentAt, Part, PartFailure } from '../project/dialect.ts'
import type { Whole, YamlDocument } from '../yaml/document.ts'
import { matchKeys } from '../yaml/match.ts'
import { placeIn } from '../yaml/places.ts'
import { duplicateName } from '../yaml/troubles.ts'
import { applicationsIn, withName, withoutName } from './applications-in.ts'
import { missingName } from './missing-name.ts'
import { isNameless, namesOf } from './names-of.ts'

/** Several applications one after the other, each with its name. */
export function applicationList(document: YamlDocument, items: readonly Value[], contentAt: ContentAt): Part {
  const names = namesOf(items, contentAt)
  const applications = Object.fromEntries(items.map((item, at) => [names[at] ?? '', withoutName(item)]))
  const place = ([section, name]: Path) => {
    const at = section === 'applications' ? names.lastIndexOf(String(name)) : -1
    return at < 0 ? undefined : at
  }
  return {
    value: { applications },
    failures: failuresOf(document, items, names),
    inDocument: (path) => {
      const at = place(path)
      if (path.length === 1 && path[0] === 'applications') return []
      return at === undefined ? undefined : [at, ...path.slice(2)]
    },
    inConfiguration: ([at, ...path]) => {
      const name = names[Number(at)]
      if (name === undefined) return undefined
      return path[0] === 'name' ? ['applications', name] : ['applications', name, ...path]
    },
    nameAt: (path) => {
      const at = place(path)
      return at !== undefined && path.length === 2 ? [at, 'name'] : undefined
    },
    documentFor: (target) => documentFor(target, items, names, applications),
  }
}

function failuresOf(
  document: YamlDocument,
  items: readonly Value[],
  names: readonly string[],
): readonly PartFailure[] {
  return names.flatMap((name, at): PartFailure[] => {
    const path: Path = ['applications', name]
    if (isNameless(items[at])) return [missingName(document, [at], path)]
    if (names.slice(0, at).filter((other) => other === name).length !== 1) return []
    const { start, end } = placeIn(document, [at, 'name'])?.value ?? { start: 0, end: 0 }
    return [{ ...duplicateName(path), start, end }]
  })
}

function documentFor(
  target: Tree,
  items: readonly Value[],
  names: readonly string[],
  before: Tree,
): Whole | undefined {
  const after = applicationsIn(target)
  if (!after) return undefined
  const { renames, removed } = matchKeys(Object.keys(before), before, after)
  const known = new Set(names.map((name) => renames.get(name) ?? name))
  const kept = names.flatMap((name, at): (Value | undefined)[] => {
    if (removed.has(name)) return []
    const item = items[at] ?? null
    const next = renames.get(name) ?? name
    // What a later item overrules is only renamed with it.
    const application = names.lastIndexOf(name) === at ? after[next] : withoutName(item)
    const isSame = next === name && application === before[name]
    return [isSame ? item : withName(item, next, application ?? null)]
  })
  const added = Object.entries(after).flatMap(([name, value]) =>
    known.has(name) ? [] : [withName(null, name, value)],
  )
  const all = [...kept, ...added].filter((item) => item !== undefined)
  return all.length === kept.length + added.length ? all : undefined
}
