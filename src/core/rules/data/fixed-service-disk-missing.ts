import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { diskToStartWith } from '../shared/fixes/disks.ts'
import { write } from '../shared/fixes/fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const fixedServiceDiskMissing: EntryRule = {
  id: 'fixed-service-disk-missing',
  category: 'data',
  severity: 'error',
  scope: 'service',
  flavour: 'fixed',
  title: 'A service that keeps data has a disk',
  why: 'In a Fixed project each service says how much of the storage it gets, in MB. Without it there is nowhere to keep data.',
  page: 'fixed:/add-services.html',
  check: ({ name, value, path }) => {
    const { known } = typeOf(value)
    if (!known?.needsDisk || (get(value, 'disk') ?? null) !== null) return []
    const size = diskToStartWith(known)
    const message = `"${name}" keeps data, and has no disk. Add "disk" with its size in MB.`
    return [{ at: path, message, fixes: [write(`Give it ${size} MB`, [...path, 'disk'], size)] }]
  },
}
