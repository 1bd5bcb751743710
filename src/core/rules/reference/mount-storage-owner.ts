import type { EntryRule } from '../rule.ts'
import { eachMount, isNetworkStorage } from '../shared/applications/mounts.ts'
import { remove, withConsequence, write } from '../shared/fixes/fixes.ts'
import { destinationOf } from '../shared/links/destination.ts'

export const mountStorageOwner: EntryRule = {
  id: 'mount-storage-owner',
  category: 'reference',
  severity: 'warning',
  scope: 'application',
  flavour: 'flex',
  title: 'Shared storage names the application that owns it',
  why: 'With `source: storage`, the key `service` means the other application whose storage is shared.',
  page: '/create-apps/image-properties/mounts.html',
  check: eachMount((mount, entry, { containers }) => {
    const { path, source, service, at, holder } = mount
    if (source !== 'storage') return
    const destination = destinationOf(service ?? '', containers)
    if (service === entry.name) {
      if (holder.kind === 'worker') return // it shares the storage of its application
      return {
        message: `Mount "${path}" names its own application "${service}". Leave out the key "service".`,
        fixes: [remove('Remove the key service', [...at, 'service'])],
      }
    }
    if (destination.kind !== 'container' || destination.container.kind === 'application') return
    return {
      message: `Mount "${path}" shares storage, yet "${service}" is no application. Name an application, or use the source "service".`,
      fixes: isNetworkStorage(destination.container)
        ? [
            withConsequence(
              write('Use the source "service"', [...at, 'source'], 'service'),
              'It shows the files of the service: those written so far may be elsewhere.',
            ),
          ]
        : [],
    }
  }),
}
