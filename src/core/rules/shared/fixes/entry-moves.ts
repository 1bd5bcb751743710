import { removeAt, valueAt } from '../../../base/path.ts'
import { isTree } from '../../../base/tree.ts'
import type { Flavour } from '../../../model/design.ts'
import { put } from '../../../model/edits/put.ts'
import { fieldsOf } from '../../../model/schema/fields.ts'
import type { Entry, Fix } from '../../rule.ts'

const SECTIONS = { application: 'applications', service: 'services' } as const

/** Moves an entry to the other section, where all that it says can be said there as well. */
export function moveTo(
  kind: 'application' | 'service',
  { name, path, value }: Entry,
  flavour: Flavour,
): Fix[] {
  const keys = fieldsOf(kind, [], flavour).map(({ key }) => key)
  const fits = isTree(value) && Object.keys(value).every((key) => keys.includes(key))
  if (!fits) return []
  const target = [SECTIONS[kind], name]
  return [
    {
      title: `Move ${name} to ${SECTIONS[kind]}`,
      edit: (configuration) => {
        const moved = valueAt(configuration, path)
        if (moved === undefined || valueAt(configuration, target) !== undefined) return configuration
        return put(removeAt(configuration, path), target, moved)
      },
    },
  ]
}
