import type { Containers } from '../containers.ts'
import type { Entry, EntryRule, Fix } from '../rule.ts'
import { destinationOf } from '../shared/links/destination.ts'
import { linksOf } from '../shared/links/links.ts'
import { imageOfContainer } from '../shared/services/images.ts'
import { type Following, follow, followingOf } from '../shared/services/replicas.ts'

export const replicaLink: EntryRule = {
  id: 'replica-link',
  category: 'reference',
  severity: 'error',
  scope: 'service',
  title: 'A replica follows its primary through fixed names',
  why: 'Replication needs a relationship called `primary` to an endpoint called `replicator`, which the primary declares.',
  page: '/add-services/mysql/mysql-readonly-replication.html',
  check: (entry, { containers }) => {
    const following = followingOf(entry)
    if (!following) return []
    const fault = faultOf(entry, following, containers)
    if (!fault) return []
    const relationships = [...entry.path, 'relationships']
    return [
      {
        at: fault.isWritten ? [...relationships, following.name] : entry.path,
        message: fault.message,
        fixes: followEach(entry, following, containers),
      },
    ]
  },
}

function faultOf(
  entry: Entry,
  { name, endpoint, to }: Following,
  containers: Containers,
): { readonly message: string; readonly isWritten: boolean } | undefined {
  const link = linksOf(entry).find((one) => one.name === name)
  if (!link) {
    const message = `The replica "${entry.name}" does not say what it follows. Add a relationship "${name}" to the endpoint "${endpoint}" of its primary.`
    return { message, isWritten: false }
  }
  const destination = destinationOf(link.service, containers)
  if (destination.kind !== 'container' || destination.container.kind !== 'service') return undefined
  const { container } = destination
  const image = imageOfContainer(container)
  if (image && !to.includes(image.type)) {
    const message = `"${container.name}" is ${image.title}, which the replica "${entry.name}" cannot follow. Connect it to a service of the type ${to.join(' or ')}.`
    return { message, isWritten: true }
  }
  if (link.endpoint !== endpoint) {
    const message = `The replica "${entry.name}" does not use the endpoint "${endpoint}" of "${container.name}". Connect it to "${container.name}:${endpoint}".`
    return { message, isWritten: true }
  }
  if (!container.endpoints || container.endpoints.includes(endpoint)) return undefined
  const message = `"${container.name}" declares no endpoint "${endpoint}" for its replica "${entry.name}". Add it.`
  return { message, isWritten: true }
}

function followEach(entry: Entry, following: Following, containers: Containers): Fix[] {
  return containers
    .all()
    .filter((container) => following.to.includes(imageOfContainer(container)?.type ?? ''))
    .map(({ name }) => follow(entry.path, name, following))
}
