import { entriesOf, get, isList, isTree, stringAt, Tagged, type Tree, type Value } from '../../base/tree.ts'
import { SECTIONS } from '../../model/sections.ts'
import type { ProjectRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'

export const sectionShape: ProjectRule = {
  id: 'section-shape',
  category: 'schema',
  severity: 'error',
  scope: 'project',
  title: 'Sections are maps of names',
  why: 'Applications, services and routes each stand under a name. The platform rejects a list or text in their place.',
  page: '/learn/overview/yaml/yaml-structure.html',
  check: (configuration) =>
    SECTIONS.flatMap((section) => {
      const value = get(configuration, section) ?? null
      if (value === null || isTree(value) || value instanceof Tagged) return []
      const named = byName(value)
      return [
        {
          at: [section],
          message: `"${section}" has to be a map: write the name of each, and below it what it is.`,
          fixes: named ? [write('Write it as a map', [section], named)] : [],
        },
      ]
    }),
}

/** A list of entries that say their names, as a map. */
function byName(value: Value): Tree | undefined {
  if (!isList(value)) return undefined
  const entries = value.flatMap((item): [string, Value][] => {
    const name = stringAt(item, 'name')
    if (name === undefined) return []
    return [[name, Object.fromEntries(entriesOf(item).filter(([key]) => key !== 'name'))]]
  })
  const isWhole =
    entries.length === value.length && new Set(entries.map(([name]) => name)).size === value.length
  return isWhole && value.length > 0 ? Object.fromEntries(entries) : undefined
}
