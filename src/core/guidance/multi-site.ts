import type { Tree } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import type { ProjectFacts } from '../model/facts.ts'
import {
  type SiteCondition,
  type SiteConditionKey,
  siteConditionsOf,
} from '../rules/shared/sites/site-conditions.ts'
import { isAny, type SiteSignals, siteSignals } from '../rules/shared/sites/site-signals.ts'
import { listOf } from '../rules/shared/words/words.ts'

/** A condition for several sites on one application, in words for people. */
export interface Condition extends SiteCondition {
  readonly title: string
  /** What follows from its state. */
  readonly consequence: string
}

/** Something in the configuration that looks like several sites. */
export interface Signal {
  readonly kind: 'domain-per-site' | 'database-per-site' | 'several-teams'
  readonly text: string
}

/**
 * `none`: no sign of several sites. `fitting`: every condition holds. `separate`: one is broken. `open`: none is known
 * to be broken, some are not known.
 */
export type MultiSiteVerdict = 'none' | 'fitting' | 'separate' | 'open'

export const CONDITION_TITLES: Readonly<Record<SiteConditionKey, string>> = {
  'single-team': 'One team works on every site',
  'updated-together': 'All sites are updated at the same time',
  'low-traffic': 'Every site has low traffic',
  'same-code': 'The sites differ in data only',
}

const BROKEN: Readonly<Record<SiteConditionKey, string>> = {
  'single-team': 'Every push deploys the sites of all teams, so they wait for each other.',
  'updated-together': 'One push deploys every site: none can be released, tested or rolled back on its own.',
  'low-traffic': 'A busy site takes the resources of the others.',
  'same-code': 'Every site carries the code, the dependencies and the faults of the others.',
}

/**
 * The four conditions of which all have to hold for several sites on one application to be acceptable, as far as the
 * facts say. https://docs.upsun.com/learn/bestpractices/oneormany.html
 */
export function multiSiteConditions(
  configuration: Tree,
  facts: ProjectFacts,
  application: string,
  flavour: Flavour = 'flex',
): readonly Condition[] {
  const found = signalsOf(configuration, facts, application)
  return siteConditionsOf(found, facts).map((condition) => ({
    ...condition,
    title: CONDITION_TITLES[condition.key],
    consequence: consequenceOf(condition, flavour),
  }))
}

const NOTHING_STATED: ProjectFacts = {}

/** What in the configuration itself looks like several sites on an application, each kind once. */
export function multiSiteSignals(configuration: Tree, application: string): readonly Signal[] {
  const { hosts, services, databases, holder, teams } = signalsOf(configuration, NOTHING_STATED, application)
  const signals: Signal[] = []
  if (hosts.length > 0) {
    const sites = [...new Set(hosts.map(({ site }) => site))]
    signals.push({ kind: 'domain-per-site', text: `Routes for ${listOf(sites, 'and')} lead here.` })
  }
  if (services.length > 0) {
    signals.push({
      kind: 'database-per-site',
      text: `It uses a service per site: ${listOf(services, 'and')}.`,
    })
  } else if (databases.length > 0) {
    const text = `It uses a database per site on "${holder}": ${listOf(databases, 'and')}.`
    signals.push({ kind: 'database-per-site', text })
  }
  if (teams.length > 1) {
    signals.push({ kind: 'several-teams', text: `Its routes belong to ${listOf(teams, 'and')}.` })
  }
  return signals
}

/** What the conditions come to. */
export function multiSiteVerdict(
  configuration: Tree,
  facts: ProjectFacts,
  application: string,
): MultiSiteVerdict {
  const found = signalsOf(configuration, facts, application)
  if (!isAny(found)) return 'none'
  const states = siteConditionsOf(found, facts).map(({ state }) => state)
  if (states.includes('unmet')) return 'separate'
  return states.includes('unknown') ? 'open' : 'fitting'
}

/** What follows from the state of a condition. */
export function consequenceOf(
  { key, state }: Pick<SiteCondition, 'key' | 'state'>,
  flavour: Flavour,
): string {
  if (state === 'unmet') return `${BROKEN[key]} Give these sites projects of their own.`
  if (state === 'unknown') return 'As long as this is open, separate projects are the better choice.'
  if (key !== 'low-traffic') return 'This speaks for sharing one application.'
  const limit = flavour === 'fixed' ? 'the size of the plan' : 'the resources allocated to it'
  return `This speaks for sharing one application, as long as all sites together fit ${limit}.`
}

function signalsOf(configuration: Tree, facts: ProjectFacts, application: string): SiteSignals {
  const found = siteSignals(configuration, facts).find((signals) => signals.application === application)
  return found ?? { application, stated: [], hosts: [], services: [], databases: [], teams: [] }
}
