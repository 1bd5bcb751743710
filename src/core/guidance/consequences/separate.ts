import { groupBy } from '../../base/group-by.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import { isMultiSite, type SiteSignals } from '../../rules/shared/sites/site-signals.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import type { Subject } from '../criteria/criterion.ts'
import { sharedServices } from '../shared-services.ts'
import type { Application, Topology } from '../topology.ts'
import type { Consequence } from './consequence.ts'
import { namesOf } from './names.ts'

/** What a project for each part means. */
export function ofSeparateProjects({ topology, sites }: Subject): readonly Consequence[] {
  return [
    { topic: 'Repository', text: repository(topology, sites.filter(isMultiSite)) },
    { topic: 'Services', text: services(topology) },
    { topic: 'Traffic between applications', text: traffic(topology) },
    { topic: 'Router', text: router(topology) },
    {
      topic: 'Environments',
      text: 'Each project has environments of its own: a branch of one holds nothing of the others.',
    },
    {
      topic: 'Releases',
      text: 'Each project is deployed, tested and rolled back on its own, and has its own access and size.',
    },
    {
      topic: 'Domains',
      text: 'A domain belongs to one project at a time. Subdomains of it in other projects need a TXT record.',
    },
  ]
}

function repository({ applications }: Topology, sites: readonly SiteSignals[]): string {
  const shared = 'The same code base can be deployed to several projects.'
  const [first] = sites
  if (first) {
    const names =
      first.stated.length > 0 ? first.stated.map(({ name }) => name) : first.hosts.map(({ site }) => site)
    return `${listOf([...new Set(names)], 'and')} get a project each, all of them with the code of "${first.application}".`
  }
  return applications.length > 1
    ? `${namesOf(applications)} get a repository each. ${shared}`
    : `Each project has a repository of its own. ${shared}`
}

function services(topology: Topology): string {
  const torn = sharedServices(topology).map(
    ({ service, users }) => `"${service.name}" cannot be shared any more: ${namesOf(users)} get one each.`,
  )
  return [...torn, 'Each project has services of its own.'].join(' ')
}

function traffic({ calls }: Topology): string {
  if (calls.length === 0) return 'Projects reach each other in public only, as any visitor does.'
  const ways = calls.map(({ from, to }) => `"${from.name}" can call "${to.name}" at a public address only.`)
  return [...new Set(ways)].join(' ')
}

function router({ applications }: Topology): string {
  const each = 'Each project has a router of its own.'
  const hosts = groupBy(
    applications.flatMap((application) =>
      application.routes.map(({ route }) => ({ application, host: parseRouteKey(route.name)?.host })),
    ),
    ({ host }) => host,
  )
  const torn = [...hosts].flatMap(([host, uses]) => {
    const names = [...new Set(uses.map(({ application }): Application => application))]
    return names.length > 1 ? [`"${host}" leads to ${namesOf(names)} by path.`] : []
  })
  if (torn.length === 0) return each
  return `${each} ${torn.join(' ')} Proxy routes can keep that together; their project is then a bottleneck for all.`
}
