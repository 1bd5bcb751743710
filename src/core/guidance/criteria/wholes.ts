import { evidence } from '../pattern.ts'
import { appWorker } from '../patterns/app-worker.ts'
import { headless as headlessPattern } from '../patterns/headless.ts'
import { polyglot } from '../patterns/polyglot.ts'
import { userAdmin } from '../patterns/user-admin.ts'
import { databasesUsed, sharedDatabases } from '../shared-databases.ts'
import { runtimesOf } from '../topology.ts'
import { type CriterionDefinition, ofSeveral, reading } from './criterion.ts'
import { isConnected, nodesOf } from './needs.ts'

export const interdependent: CriterionDefinition = {
  key: 'interdependent',
  side: 'clustered',
  weight: 3,
  isAsked: true,
  title: 'The applications depend on each other',
  question: 'Would removing one application break the others, because they are one consistent whole?',
  why: 'What cannot run without each other is built, tested and released as one.',
  read: ofSeveral(({ topology: { calls } }) => {
    const [first] = calls
    if (!first) return undefined
    const text = `"${first.from.name}" cannot answer without "${first.to.name}", which it asks.`
    return reading(true, evidence(text, [first.edge]))
  }),
}

export const userAndAdminSameData: CriterionDefinition = {
  key: 'userAndAdminSameData',
  side: 'clustered',
  weight: 3,
  isAsked: true,
  title: 'Visitors and administrators use the same data',
  question: 'Is one application for visitors and a wholly separate one for administrators, on the same data?',
  why: 'Both need the same database, and a database cannot be reached from another project.',
  read: ofSeveral((subject) => {
    const [found] = userAdmin.find(subject)
    if (found) return reading(true, found)
    const { topology } = subject
    if (!isConnected(topology) || sharedDatabases(topology).length > 0) return undefined
    return reading(false, evidence('No two applications use the same database.', nodesOf(topology)))
  }),
}

export const backgroundWorker: CriterionDefinition = {
  key: 'backgroundWorker',
  side: 'clustered',
  weight: 3,
  isAsked: true,
  title: 'An application and a process in the background',
  question: 'Does one application answer visitors while a separate process works in the background?',
  why: 'The process in the background works on the same data and is released with what it works for.',
  read: (subject) => {
    const { topology } = subject
    const [found] = appWorker.find(subject)
    if (found) return reading(true, found)
    const [first] = topology.applications
    // An application that nobody reaches may well be what works in the background.
    const mayWorkAlone =
      topology.applications.length > 1 && topology.applications.some(({ routes }) => routes.length === 0)
    if (!first || mayWorkAlone) return undefined
    return reading(false, evidence('No application has a worker.', nodesOf(topology)))
  },
}

export const headless: CriterionDefinition = {
  key: 'headless',
  side: 'clustered',
  weight: 2,
  isAsked: true,
  title: 'A front end and a back end of one product',
  question: 'Are they a front end and a back end that belong to one product?',
  why: 'Every environment needs both, in versions that fit each other.',
  read: ofSeveral((subject) => {
    const [found] = headlessPattern.find(subject)
    if (found) return reading(true, found)
    const { topology } = subject
    const withData = new Set(databasesUsed(topology).map(({ application }) => application))
    if (withData.size < topology.applications.length) return undefined
    return reading(false, evidence('Every application has data of its own.', nodesOf(topology)))
  }),
}

export const polyglotSingleApp: CriterionDefinition = {
  key: 'polyglotSingleApp',
  side: 'clustered',
  weight: 2,
  isAsked: true,
  title: 'One system in several languages',
  question: 'Is it one system that is written in several languages?',
  why: 'Its parts are released together and talk to each other inside the project.',
  read: ofSeveral((subject) => {
    const [found] = polyglot.find(subject)
    if (found) return reading(true, found)
    const { topology } = subject
    const languages = new Set(topology.applications.flatMap(runtimesOf))
    if (languages.size !== 1) return undefined
    return reading(false, evidence('All applications are written in one language.', nodesOf(topology)))
  }),
}
