import { listOf } from '../../rules/shared/words/words.ts'
import { evidence } from '../pattern.ts'
import { type CriterionDefinition, ofSeveral, reading, type Subject } from './criterion.ts'
import { nodesOf } from './needs.ts'

export const differentCustomers: CriterionDefinition = {
  key: 'differentCustomers',
  side: 'separate',
  weight: 3,
  isAsked: true,
  title: 'The applications serve different customers',
  question: 'Do the applications serve different customers or clients?',
  why: 'Only projects of their own keep data, access and releases of one customer apart from those of another.',
  read: ofSeveral((subject) => readWhose(subject, 'customer')),
}

export const differentTeams: CriterionDefinition = {
  key: 'differentTeams',
  side: 'separate',
  weight: 2,
  isAsked: true,
  title: 'Different teams work on the applications',
  question: 'Do different teams work on the different applications?',
  why: 'In one project every push deploys the work of all teams; Git submodules are a way for them to share it all the same.',
  read: ofSeveral((subject) => readWhose(subject, 'team')),
}

function readWhose(subject: Subject, key: 'customer' | 'team') {
  const { topology, facts } = subject
  const stated = topology.applications.map(({ name }) => facts.applications?.[name]?.[key] ?? facts[key])
  const known = [...new Set(stated.filter((one) => one !== undefined))]
  if (known.length > 1) {
    const text = `Stated as ${key}s: ${listOf(known, 'and')}.`
    return reading(true, evidence(text, nodesOf(topology)), 'facts')
  }
  if (known.length === 0 || stated.includes(undefined)) return undefined
  const text = `Stated as ${key} of every application: ${listOf(known, 'and')}.`
  return reading(false, evidence(text, nodesOf(topology)), 'facts')
}

export const doubt: CriterionDefinition = {
  key: 'doubt',
  side: 'separate',
  weight: 3,
  isAsked: false,
  title: 'It is not clear which fits',
  question: 'Is it still unclear to you which fits?',
  why: 'Where it is unclear, the documentation recommends separate projects.',
  read: () => undefined,
}
