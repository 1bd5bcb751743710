import { groupBy } from '../../base/group-by.ts'
import { get, stringAt } from '../../base/tree.ts'
import type { Flavour } from '../../model/design.ts'
import { sharedServices } from '../shared-services.ts'
import type { Application, Topology } from '../topology.ts'
import type { Consequence } from './consequence.ts'
import { count, namesOf } from './names.ts'

/** What one project for all applications means. */
export function ofOneProject(topology: Topology, flavour: Flavour): readonly Consequence[] {
  const plan = {
    topic: 'Plan',
    text: 'Several applications, or workers, need at least the Medium plan. All containers share its resources.',
  }
  return [
    { topic: 'Repository', text: repository(topology) },
    { topic: 'Services', text: services(topology) },
    { topic: 'Traffic between applications', text: traffic(topology) },
    { topic: 'Router', text: router(topology) },
    { topic: 'Environments', text: environments(topology) },
    {
      topic: 'Releases',
      text: 'One push deploys everything. Applications that did not change reuse their build.',
    },
    {
      topic: 'Domains',
      text: 'The project may have any number of hosts; one certificate covers up to 100 of them.',
    },
    ...(flavour === 'fixed' ? [plan] : []),
  ]
}

function repository({ applications }: Topology): string {
  const together = 'All code is in one repository, be it as Git submodules of several teams.'
  const roots = groupBy(applications, ({ value }) => stringAt(get(value, 'source'), 'root') ?? '')
  if (applications.length < 2) return `${together} Each application names its folder with "source.root".`
  const shared = [...roots.values()].filter((each) => each.length > 1)
  if (shared.length === 0) return `${together} ${namesOf(applications)} each have a folder of their own.`
  return `${together} ${namesOf(shared.flat())} are built from the same folder as others: give each its own "source.root" unless they share code.`
}

function services(topology: Topology): string {
  const shared = sharedServices(topology).map(
    ({ service, users }) => `"${service.name}" is shared by ${namesOf(users)}.`,
  )
  const each = 'Services can be shared or not: every application declares its own relationships.'
  return [...shared, each].join(' ')
}

function traffic({ calls }: Topology): string {
  if (calls.length === 0) {
    return 'Applications can call each other privately, by a relationship with the endpoint "http".'
  }
  const ways = calls.map(
    ({ from, to, edge }) => `"${from.name}" reaches "${to.name}" at http://${edge.label}.internal.`,
  )
  return [...ways, 'None of that leaves the project.'].join(' ')
}

function router({ applications }: Topology): string {
  const isPrivate = applications.filter(({ routes }) => routes.length === 0)
  const one = 'One router answers for all applications.'
  if (isPrivate.length === 0 || isPrivate.length === applications.length) return one
  return `${one} ${namesOf(isPrivate)} ${isPrivate.length === 1 ? 'has' : 'have'} no route and can be reached from inside only.`
}

function environments({ applications, services }: Topology): string {
  if (applications.length === 0)
    return 'Every branch becomes an environment with all applications and services.'
  const workers = applications.flatMap((application: Application) => application.workers).length
  const parts = [
    count(applications.length, 'application'),
    ...(workers > 0 ? [count(workers, 'worker')] : []),
    ...(services.size > 0 ? [count(services.size, 'service')] : []),
  ]
  return `Every branch becomes an environment with all of it: ${parts.join(', ')}.`
}
