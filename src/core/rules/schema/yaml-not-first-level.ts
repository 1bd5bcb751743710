import { isList, isTree, stringAt, Tagged, type Value } from '../../base/tree.ts'

import type { ProjectRule } from '../rule.ts'

const NESTED = /(^|\/)\.upsun\/.+\/[^/]+\.ya?ml$/

export const yamlNotFirstLevel: ProjectRule = {
  id: 'yaml-not-first-level',
  category: 'schema',
  severity: 'warning',
  scope: 'project',
  title: 'Configuration is on the first level of its folder',
  why: 'Only files right inside `.upsun` are read. What is in a folder below has to be included by one of them.',
  page: '/learn/overview/yaml/yaml-structure.html',
  flavour: 'flex',
  check: (configuration, { paths }) => {
    const nested = paths.filter((path) => NESTED.test(path))
    if (nested.length === 0) return []
    const included = includesIn(configuration)
    return nested
      .filter((path) => !included.some((one) => path.endsWith(`/${one}`)))
      .map((path) => ({
        at: [],
        message: `${path} is not read: it is in a folder below ".upsun". Move it up, or include it.`,
      }))
  },
}

/** The paths that `!include` names, without what leads up or stays. */
function includesIn(value: Value): readonly string[] {
  if (isList(value)) return value.flatMap(includesIn)
  if (isTree(value)) return Object.values(value).flatMap(includesIn)
  if (!(value instanceof Tagged)) return []
  const path = typeof value.value === 'string' ? value.value : stringAt(value.value, 'path')
  return path === undefined ? [] : [path.replace(/^(\.{0,2}\/)+/, '')]
}
