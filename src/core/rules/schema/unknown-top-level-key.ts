import { entriesOf, get, has, isTree, stringAt, type Tree, type Value } from '../../base/tree.ts'
import { imageOf, parseType } from '../../catalog/catalog.ts'
import { fieldsOf } from '../../model/schema/fields.ts'
import { isSection, SECTIONS } from '../../model/sections.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { sectionFor } from '../shared/faults/misplaced.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { moveUnder, removeKey } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { listOf } from '../shared/words/words.ts'

const APPLICATION_KEYS = new Set(fieldsOf('application', [], 'flex').map(({ key }) => key))

/** What the platform has begun to read, and documents nowhere. */
const UNDOCUMENTED = new Set(['tasks'])

export const unknownTopLevelKey: ProjectRule = {
  id: 'unknown-top-level-key',
  category: 'schema',
  severity: 'warning',
  scope: 'project',
  title: 'At the top there are applications, services and routes',
  why: 'Another validator rejects any other key; the official schema lets it through, and the platform does nothing with it.',
  page: '/learn/overview/yaml/yaml-structure.html',
  flavour: 'flex',
  check: (configuration) =>
    entriesOf(configuration).flatMap(([key, value]) => {
      if (isSection(key) || isIgnored(key)) return []
      if (UNDOCUMENTED.has(key)) {
        const message = `"${key}" is no section that the platform documents, and some validators reject it. Keep it if your project has the feature.`
        return [{ at: [key], message }]
      }
      const { advice, fixes, isMisspelt } = remedy(configuration, key, value)
      return [
        {
          at: [key],
          // The section that is meant is missing then, and nothing of it is deployed.
          ...(isMisspelt && { severity: 'error' }),
          message: `"${key}" is no section that the platform documents: some validators reject it, the platform ignores it. ${advice}`,
          fixes: [...fixes, removeKey([key], value)],
        },
      ]
    }),
}

interface Remedy {
  readonly advice: string
  readonly fixes: readonly Fix[]
  readonly isMisspelt?: true
}

function remedy(configuration: Tree, key: string, value: Value): Remedy {
  const section = sectionFor(key, value)
  if (section !== undefined) {
    const there = get(configuration, section) ?? {}
    // One more application needs a route and a name of its own: that is for people to think of.
    // A type that is known only in small letters would be wrong there as well.
    const { image } = parseType(stringAt(value, 'type') ?? '')
    const isFree =
      isTree(there) &&
      !has(there, key) &&
      (section !== 'applications' || !has(configuration, section)) &&
      (section !== 'services' || imageOf(image) !== undefined)
    return { advice: `It belongs below "${section}:".`, fixes: isFree ? [moveUnder([key], section)] : [] }
  }
  if (APPLICATION_KEYS.has(key))
    return { advice: 'It belongs into an application, below its name.', fixes: [] }
  const meant = nearest(key, SECTIONS).filter((one) => !has(configuration, one))
  return meant.length > 0
    ? { advice: `Did you mean ${listOf(meant, 'or')}?`, fixes: renameTo([key], meant), isMisspelt: true }
    : { advice: 'Remove it, unless another tool reads it.', fixes: [] }
}
