import { parseType } from '../../../catalog/catalog.ts'
import { uniqueName } from '../../../model/edits/names.ts'
import { renameNode } from '../../../model/edits/rename-node.ts'
import { setType } from '../../../model/edits/set-type.ts'
import type { Fix } from '../../rule.ts'

/** Puts a new service of another type in the place of one: under a new name, as its data cannot be kept in place. */
export function replaceService(name: string, type: string): Fix {
  return {
    title: `Replace it by a new service of the type ${type}`,
    consequence: 'Its data has to be copied by hand: with the old service, what it holds is deleted.',
    edit: (configuration) => {
      const version = parseType(type).version ?? ''
      const newName = uniqueName(configuration, `${name}-${version.replaceAll('.', '-') || 'new'}`)
      const renamed = renameNode(configuration, { kind: 'service', name }, newName)
      return renamed.ok ? setType(renamed.value, { kind: 'service', name: newName }, type) : configuration
    },
  }
}
