import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { isAbsent } from '../shared/faults/values-at.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const fixedMemoryServiceDisk: EntryRule = {
  id: 'fixed-memory-service-disk',
  category: 'data',
  severity: 'error',
  scope: 'service',
  flavour: 'fixed',
  title: 'A service that keeps everything in memory has no disk',
  why: 'Such a service cannot have a disk, and its data is gone when its container moves.',
  page: 'fixed:/add-services.html',
  check: ({ name, value, path }) => {
    const { known } = typeOf(value)
    if (known?.category !== 'cache' || known.needsDisk || isAbsent(get(value, 'disk'))) return []
    const at = [...path, 'disk']
    const message = `"${name}" keeps everything in memory and takes no disk. Remove "disk".`
    return [{ at, message, fixes: [remove('Remove the disk', at)] }]
  },
}
