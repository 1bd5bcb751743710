import { groupBy } from '../../base/group-by.ts'
import { get, stringAt } from '../../base/tree.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import { evidence } from '../pattern.ts'
import { databasesUsed, sharedDatabases } from '../shared-databases.ts'
import type { Application, Topology } from '../topology.ts'
import { type CriterionDefinition, ofSeveral, reading, type Subject } from './criterion.ts'
import { isConnected, nodesOf } from './needs.ts'

export const standaloneMicroservices: CriterionDefinition = {
  key: 'standaloneMicroservices',
  side: 'separate',
  weight: 3,
  isAsked: true,
  title: 'Each stands alone with data of its own',
  question: 'Is every application fully on its own, with data of its own?',
  why: 'What needs nothing of the others gains nothing from one project, and can be released and sized apart.',
  read: ofSeveral(({ topology }) => {
    const { calls, clusters, applications } = topology
    const [call] = calls
    if (call) {
      return reading(false, evidence(`"${call.from.name}" needs "${call.to.name}".`, [call.edge]))
    }
    const [shared] = sharedDatabases(topology)
    if (shared) {
      const text = `${listOf(shared.names, 'and')} has data of several applications.`
      return reading(false, evidence(text, shared.edges))
    }
    if (clusters.length < applications.length || !hasOwnData(topology, applications)) return undefined
    const edges = databasesUsed(topology).map(({ edge }) => edge)
    const text = 'Every application has data of its own and is connected to no other.'
    return reading(true, evidence(text, [...nodesOf(topology), ...edges]))
  }),
}

export const sameCodeOwnData: CriterionDefinition = {
  key: 'sameCodeOwnData',
  side: 'separate',
  weight: 3,
  isAsked: true,
  title: 'The same code, each with data of its own',
  question: 'Do the applications share one code base while each has data of its own?',
  why: 'The same code can be deployed to several projects, each with its own data and at its own time.',
  read: ofSeveral((subject) => {
    const { topology } = subject
    const bases = topology.applications.map((application) => codeBaseOf(subject, application))
    if (bases.includes(undefined)) return undefined
    const shared = [...groupBy(topology.applications, (each) => codeBaseOf(subject, each)).values()].find(
      (group) => group.length > 1,
    )
    if (!shared) {
      return reading(false, evidence('Every application has a source of its own.', nodesOf(topology)))
    }
    const names = listOf(
      shared.map(({ name }) => name),
      'and',
    )
    const nodes = shared.map(({ node }) => node)
    if (hasOwnData(topology, shared)) {
      return reading(true, evidence(`${names} have the same source, and each has data of its own.`, nodes))
    }
    const isSharing = sharedDatabases(topology).some(({ users }) => users.filter(isIn(shared)).length > 1)
    return isSharing
      ? reading(false, evidence(`${names} have the same source and the same data.`, nodes))
      : undefined
  }),
}

export const noSharedDbNeeded: CriterionDefinition = {
  key: 'noSharedDbNeeded',
  side: 'separate',
  weight: 1,
  isAsked: false,
  title: 'No database is needed in common',
  question: 'Can the applications do without a direct connection to the same database?',
  why: 'No data keeps them in one project; that alone is a weak reason, as it is true of most front ends.',
  read: (subject) => {
    const { topology, facts } = subject
    const [shared] = sharedDatabases(topology)
    if (shared) {
      const text = `Applications share data in ${listOf(shared.names, 'and')}.`
      return reading(false, evidence(text, shared.edges))
    }
    if (facts.answers?.needsSameDb === false) {
      return reading(true, evidence('Answered: no two need the same database.', []), 'answer')
    }
    return readUnshared(subject)
  },
}

const readUnshared = ofSeveral(({ topology }) =>
  isConnected(topology)
    ? reading(true, evidence('No two applications use the same database.', nodesOf(topology)))
    : undefined,
)

/** Whether each uses a database, and none that another of them uses. */
function hasOwnData(topology: Topology, applications: readonly Application[]): boolean {
  const used = databasesUsed(topology).filter(({ application }) => applications.includes(application))
  const holders = groupBy(used, ({ key }) => key)
  const owners = new Set(used.map(({ application }) => application))
  return (
    owners.size === applications.length &&
    [...holders.values()].every((uses) => new Set(uses.map(({ application }) => application)).size === 1)
  )
}

/** What says which code an application is built from; undefined where nothing does. */
function codeBaseOf({ facts, flavour }: Subject, { name, value }: Application): string | undefined {
  const stated = facts.applications?.[name]?.codeBase
  if (stated !== undefined) return `stated ${stated}`
  const root = stringAt(get(value, 'source'), 'root')
  // Fixed: the default is the directory of the file, of which the configuration does not speak.
  if (root === undefined && flavour === 'fixed') return undefined
  return `root ${(root ?? '').replace(/^\.?\/+|\/+$/g, '')}`
}

function isIn(applications: readonly Application[]) {
  return (application: Application) => applications.includes(application)
}
