import { nameFault } from '../../model/edits/names.ts'
import type { EntryRule } from '../rule.ts'
import { renameContainer } from '../shared/fixes/name-fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const networkStorageName: EntryRule = {
  id: 'network-storage-name',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'The name of a network storage is a host name',
  why: 'Network storage is mounted by its host name: at most 63 letters, digits and "-", with a letter or digit at either end.',
  page: '/add-services/network-storage.html',
  check: ({ name, value, path }) => {
    const isStorage = typeOf(value).known?.mounted === true
    // What no name may be is told of every service.
    if (!isStorage || nameFault(name) !== undefined || !name.includes('_')) return []
    return [
      {
        at: path,
        message: `The network storage "${name}" cannot be called so: its name becomes a host name, which has no "_". Rename it; a new name starts with an empty disk.`,
        fixes: [renameContainer('service', name, name.replaceAll('_', '-'))],
      },
    ]
  },
}
