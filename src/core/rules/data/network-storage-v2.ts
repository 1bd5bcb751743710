import type { EntryRule } from '../rule.ts'
import { replaceService } from '../shared/fixes/replace-service.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const networkStorageV2: EntryRule = {
  id: 'network-storage-v2',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  title: 'Network storage has version 1.0',
  why: 'Version 2.0 is deprecated, and 1.0 is the one to use. Changing the version in place wipes the files: they have to move to a new service.',
  page: '/add-services/network-storage.html',
  check: ({ name, value, path }) => {
    const { image, version } = typeOf(value)
    if (image !== 'network-storage' || !version.startsWith('2')) return []
    const message = `"${name}" has version ${version}, which is deprecated. Add a new service with version 1.0 and copy the files; never change the version in place.`
    return [{ at: [...path, 'type'], message, fixes: [replaceService(name, 'network-storage:1.0')] }]
  },
}
