import { entriesOf, has } from '../../base/tree.ts'
import { fieldsOf } from '../../model/schema/fields.ts'
import { remove } from '../fixes.ts'
import { nearest } from '../nearest.ts'
import type { ProjectRule } from '../rule.ts'
import { renameTo } from '../unknown-keys.ts'
import { isIgnored } from '../values-at.ts'
import { listOf } from '../words.ts'

const SECTIONS = ['applications', 'services', 'routes']

const APPLICATION_KEYS = new Set(fieldsOf('application', [], 'flex').map(({ key }) => key))

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
    entriesOf(configuration).flatMap(([key]) => {
      if (SECTIONS.includes(key) || isIgnored(key)) return []
      const meant = nearest(key, SECTIONS).filter((section) => !has(configuration, section))
      const remedy = APPLICATION_KEYS.has(key)
        ? 'It belongs into an application, below its name.'
        : meant.length > 0
          ? `Did you mean ${listOf(meant, 'or')}?`
          : 'Remove it, unless another tool reads it.'
      return [
        {
          at: [key],
          message: `"${key}" is no section that the platform documents: some validators reject it, the platform ignores it. ${remedy}`,
          fixes: [...renameTo([key], meant), remove(`Remove ${key}`, [key])],
        },
      ]
    }),
}
