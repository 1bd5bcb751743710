import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { typeOf } from '../shared/services/service-type.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const fixedServiceDiskMinimum: EntryRule = {
  id: 'fixed-service-disk-minimum',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  flavour: 'fixed',
  title: 'The disk of a service is as large as its image asks for',
  why: 'The registry of images says the least disk of each, in MB. Smaller ones were deployed, but fill up with what the service itself writes; without any there is nowhere to keep data.',
  page: 'fixed:/add-services.html',
  check: (entry) => {
    const { known } = typeOf(entry.value)
    const disk = get(entry.value, 'disk')
    const least = known?.needsDisk ? known.minDisk : undefined
    if (least === undefined || typeof disk !== 'number' || disk >= least) return []
    const at = [...entry.path, 'disk']
    return [
      {
        at,
        ...(disk <= 0 && { severity: 'error' }),
        message: `${keyOf(entry, at)} is ${disk} MB, and ${known?.title} asks for ${least} at least. Use ${least} or more.`,
        fixes: [write(`Use ${least}`, at, least)],
      },
    ]
  },
}
