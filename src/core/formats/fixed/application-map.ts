import { entriesOf, type Tree } from '../../base/tree.ts'
import type { Part } from '../project/dialect.ts'
import type { Whole, YamlDocument } from '../yaml/document.ts'
import { matchKeys } from '../yaml/match.ts'
import { applicationsIn } from './applications-in.ts'

/** Several applications by name. */
export function applicationMap({ value }: YamlDocument): Part {
  const written = entriesOf(value)
  const applications = Object.fromEntries(written.filter(([key]) => !isHolder(key)))
  return {
    value: { applications },
    failures: [],
    inDocument: ([section, ...path]) =>
      section === 'applications' && !isHolder(String(path[0])) ? path : undefined,
    inConfiguration: (path) => (isHolder(String(path[0])) ? undefined : ['applications', ...path]),
    documentFor: (target) => documentFor(target, written, applications),
  }
}

/** Keys with a dot hold anchors, and no applications. */
function isHolder(key: string): boolean {
  return key.startsWith('.')
}

function documentFor(
  target: Tree,
  written: readonly (readonly [string, Tree[string]])[],
  before: Tree,
): Whole | undefined {
  const after = applicationsIn(target)
  if (!after || Object.keys(after).some(isHolder)) return undefined
  const { renames, removed } = matchKeys(Object.keys(before), before, after)
  const kept = written.flatMap(([key, value]) => {
    if (isHolder(key)) return [[key, value] as const]
    const name = renames.get(key) ?? key
    return removed.has(key) ? [] : [[name, after[name] ?? value] as const]
  })
  const names = new Set(kept.map(([name]) => name))
  return Object.fromEntries([...kept, ...Object.entries(after).filter(([name]) => !names.has(name))])
}
