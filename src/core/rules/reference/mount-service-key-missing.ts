import type { Flavour } from '../../model/design.ts'
import { put } from '../../model/edits/put.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { eachMount, offerEachStorage, type PlacedMount } from '../shared/applications/mounts.ts'
import { createNetworkStorage } from '../shared/fixes/suggestions.ts'

export const mountServiceKeyMissing: EntryRule = {
  id: 'mount-service-key-missing',
  category: 'reference',
  severity: 'error',
  scope: 'application',
  title: 'A mount from a service names the service',
  why: 'With `source: service` the files live on a network storage service, and a project may have several.',
  page: '/create-apps/image-properties/mounts.html',
  check: eachMount((mount, _entry, { containers, flavour }) => {
    if (mount.source !== 'service' || mount.service !== undefined) return
    const existing = offerEachStorage(mount, containers)
    return {
      message: `Mount "${mount.path}" does not say which service holds its files. Add the key "service".`,
      fixes:
        existing.length > 0 ? existing : createAndUse(mount, flavour, containers.get(WISHED) === undefined),
    }
  }),
}

const WISHED = 'files'

function createAndUse(mount: PlacedMount, flavour: Flavour, isFree: boolean): Fix[] {
  if (!isFree) return []
  return createNetworkStorage(WISHED, flavour).map(({ title, edit }) => ({
    title,
    edit: (configuration) => edit(put(configuration, [...mount.at, 'service'], WISHED)),
  }))
}
