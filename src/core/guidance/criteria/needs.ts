import { listOf } from '../../rules/shared/words/words.ts'
import { evidence } from '../pattern.ts'
import { sharedDatabases } from '../shared-databases.ts'
import type { Topology } from '../topology.ts'
import { type CriterionDefinition, ofSeveral, reading } from './criterion.ts'

export const needsSameDb: CriterionDefinition = {
  key: 'needsSameDb',
  side: 'clustered',
  weight: 'hard',
  isAsked: true,
  title: 'Applications use the same database',
  question: 'Must two of the applications use the same database?',
  why: 'A database is never visible outside its project, so separate projects cannot share one.',
  read: ofSeveral(({ topology }) => {
    const [shared] = sharedDatabases(topology)
    if (shared) {
      const names = shared.users.map(({ name }) => name)
      const text = `${listOf(names, 'and')} use the same database in ${listOf(shared.names, 'and')}.`
      return reading(true, evidence(text, shared.edges))
    }
    return isConnected(topology)
      ? reading(false, evidence('No two applications use the same database.', nodesOf(topology)))
      : undefined
  }),
}

export const needsInternalHttp: CriterionDefinition = {
  key: 'needsInternalHttp',
  side: 'clustered',
  weight: 'hard',
  isAsked: true,
  title: 'Applications call each other privately',
  question: 'Must one application call another over the private network?',
  why: 'Applications of different projects reach each other in public only, as any visitor does.',
  read: ofSeveral(({ topology }) => {
    const { calls } = topology
    const [first] = calls
    if (!first) {
      return isConnected(topology)
        ? reading(false, evidence('No application is connected to another.', nodesOf(topology)))
        : undefined
    }
    const rest = calls.length > 1 ? ` There are ${calls.length} such relationships in all.` : ''
    const text = `"${first.from.name}" asks "${first.to.name}" by the relationship "${first.edge.label}".${rest}`
    return reading(
      true,
      evidence(
        text,
        calls.map(({ edge }) => edge),
      ),
    )
  }),
}

/** Whether anything is connected yet. While nothing is, what is missing says nothing. */
export function isConnected({ applications }: Topology): boolean {
  return applications.some(({ edges }) => edges.length > 0)
}

export function nodesOf({ applications }: Topology) {
  return applications.map(({ node }) => node)
}
