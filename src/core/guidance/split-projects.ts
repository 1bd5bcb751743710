import type { Tree } from '../base/tree.ts'
import type { ProjectFacts } from '../model/facts.ts'
import { isMultiSite, siteSignals } from '../rules/shared/sites/site-signals.ts'
import { splitByCluster } from './split/by-cluster.ts'
import { splitBySite } from './split/by-site.ts'
import type { ProposedProject } from './split/proposed-project.ts'
import { topologyOf } from './topology.ts'

/**
 * What a project would look like as several: one for each site where an application serves more than one, else one for
 * each group of applications that hang together. Nothing where there is nothing to split.
 */
export function splitIntoProjects(configuration: Tree, facts: ProjectFacts): readonly ProposedProject[] {
  const topology = topologyOf(configuration)
  const sites = siteSignals(configuration, facts).filter(isMultiSite)
  const [first] = sites
  return first ? splitBySite(topology, first) : splitByCluster(topology)
}
