import type { GraphNode } from '../../model/graph.ts'
import { cmsOf } from '../../rules/shared/applications/cms.ts'
import { isMultiSite } from '../../rules/shared/sites/site-signals.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import { type Evidence, evidence, type Pattern, type Sight } from '../pattern.ts'

export const multiSite: Pattern = {
  id: 'multi-site',
  title: 'Several sites on one application',
  meaning:
    'One code base serves several sites. This is not recommended: sites are told apart by domains, which differ on every branch, and none can be released, tested or sized on its own.',
  page: '/learn/bestpractices/oneormany.html',
  find: (sight) => [...bySignals(sight), ...byCms(sight)],
}

function bySignals({ topology, sites }: Sight): Evidence[] {
  return sites.filter(isMultiSite).flatMap((signals) => {
    const application = topology.applications.find(({ name }) => name === signals.application)
    if (!application) return []
    const { node, name, edges, routes } = application
    const found: Evidence[] = []
    if (signals.stated.length > 0) {
      const names = signals.stated.map((site) => site.name)
      found.push(evidence(`Stated sites of "${name}": ${listOf(names, 'and')}.`, [node]))
    }
    if (signals.hosts.length > 0) {
      const hosts = [...new Set(signals.hosts.map(({ site }) => site))]
      const leading = routes.filter(({ route }) => signals.hosts.some((host) => host.route === route.name))
      const parts = leading.flatMap((reach) => [reach.route, ...reach.edges])
      found.push(evidence(`Routes for ${listOf(hosts, 'and')} lead to "${name}".`, [node, ...parts]))
    }
    const holders = signals.services.length > 0 ? signals.services : [signals.holder ?? '']
    const databases = signals.services.length > 0 ? signals.services : signals.databases
    if (databases.length > 0) {
      const what = signals.services.length > 0 ? 'services' : `databases of "${signals.holder}"`
      const joining = edges.filter(({ targetName }) => holders.includes(targetName))
      found.push(evidence(`"${name}" uses the ${what} ${listOf(databases, 'and')}.`, [node, ...joining]))
    }
    return found
  })
}

const TITLES = { wordpress: 'WordPress', drupal: 'Drupal' }

function byCms({ topology }: Sight): Evidence[] {
  return topology.applications.flatMap(({ name, node, value }) => {
    const cms = cmsOf(value)
    if (!cms?.hasSites) return []
    const parts: GraphNode[] = [node]
    return [
      evidence(`What "${name}" runs and mounts is that of a ${TITLES[cms.name]} with several sites.`, parts),
    ]
  })
}
