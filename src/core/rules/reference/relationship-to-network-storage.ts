import { valueAt } from '../../base/path.ts'
import { get } from '../../base/tree.ts'
import { put, removeWithEmptyParent } from '../../model/edits/put.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { eachConnection, type Link } from '../shared/links/links.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const relationshipToNetworkStorage: EntryRule = {
  id: 'relationship-to-network-storage',
  category: 'reference',
  severity: 'warning',
  scope: 'container',
  title: 'Network storage is used by mounts',
  why: 'No endpoint of it is documented that a relationship could lead to: a mount with `source: service` makes its files appear.',
  page: '/add-services/network-storage.html',
  check: eachConnection((link, container) => {
    if (!imageOfContainer(container)?.mounted) return
    return {
      message: `Relationship "${link.name}" leads to the network storage "${link.service}". Mount it instead.`,
      fixes: link.holder.kind === 'service' ? [] : [mountInstead(link)],
    }
  }),
}

function mountInstead(link: Link): Fix {
  const { holder, service, path } = link
  const mount = `/${service}`
  const at = [...holder.path, 'mounts', mount]
  return {
    title: `Mount ${service} at ${mount}`,
    edit: (configuration) => {
      const removed = removeWithEmptyParent(configuration, path)
      const isTaken = get(valueAt(removed, at.slice(0, -1)), mount) !== undefined
      return isTaken ? removed : put(removed, at, { source: 'service', service, source_path: service })
    },
  }
}
