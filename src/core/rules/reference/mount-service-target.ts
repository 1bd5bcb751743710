import type { EntryRule } from '../rule.ts'
import { eachMount, isNetworkStorage, offerEachStorage } from '../shared/applications/mounts.ts'
import { createNetworkStorage } from '../shared/fixes/suggestions.ts'
import { type Destination, destinationOf } from '../shared/links/destination.ts'

export const mountServiceTarget: EntryRule = {
  id: 'mount-service-target',
  category: 'reference',
  severity: 'error',
  scope: 'application',
  title: 'A mount leads to network storage that exists',
  why: 'Only services of the type network-storage hold the files of mounts.',
  page: '/create-apps/image-properties/mounts.html',
  check: eachMount((mount, _entry, { containers, flavour }) => {
    const { path, source, service } = mount
    const isShared = source === 'storage' && flavour === 'flex'
    if (service === undefined || (source !== 'service' && !isShared)) return
    const destination = destinationOf(service, containers)
    if (destination.kind === 'missing') {
      // An excerpt may well leave its services out.
      const isExcerpt = !containers.all().some(({ kind }) => kind === 'service')
      return {
        severity: isExcerpt ? 'warning' : 'error',
        message: `Mount "${path}" names "${service}", which does not exist here. Create it, or correct the name.`,
        fixes: isShared
          ? []
          : [...offerEachStorage(mount, containers), ...createNetworkStorage(service, flavour)],
      }
    }
    if (isShared || !isOther(destination)) return
    return {
      message: `Mount "${path}" names "${service}", which is no network storage. Name a service of the type network-storage.`,
      fixes: offerEachStorage(mount, containers),
    }
  }),
}

/** Whether it is known to be something else than network storage. */
function isOther(destination: Destination): boolean {
  if (destination.kind === 'worker') return true
  return destination.kind === 'container' && isNetworkStorage(destination.container) === false
}
