import type { ProjectFacts, Site } from '../../../model/facts.ts'
import { listOf } from '../words/words.ts'
import type { SiteSignals } from './site-signals.ts'

/** The four conditions under which several sites may share an application; all have to hold. */
export type SiteConditionKey = 'single-team' | 'updated-together' | 'low-traffic' | 'same-code'

export type ConditionState = 'met' | 'unmet' | 'unknown'

export interface SiteCondition {
  readonly key: SiteConditionKey
  readonly state: ConditionState
  /** The sites that break it, or of which it is not known. */
  readonly sites: readonly string[]
  /** What was stated, in a sentence. */
  readonly evidence: string
}

/** The conditions for one application. https://docs.upsun.com/learn/bestpractices/oneormany.html */
export function siteConditionsOf(signals: SiteSignals, facts: ProjectFacts): readonly SiteCondition[] {
  const { stated } = signals
  return [
    singleTeam(signals, facts),
    everySite('updated-together', stated, ({ releasedTogether }) => releasedTogether),
    everySite('low-traffic', stated, ({ traffic }) => traffic && traffic === 'low'),
    everySite('same-code', stated, ({ sameCode }) => sameCode),
  ]
}

const WORDS = {
  'updated-together': {
    met: 'All sites are released together.',
    unmet: 'Not released together with the others:',
    unknown: 'Not stated whether it is released together with the others:',
  },
  'low-traffic': {
    met: 'All sites have low traffic.',
    unmet: 'Not low on traffic:',
    unknown: 'Traffic not stated:',
  },
  'same-code': {
    met: 'All sites run the same code.',
    unmet: 'Other code than the rest:',
    unknown: 'Not stated whether it runs the same code:',
  },
} as const

const NOTHING_STATED = 'Nothing is stated about its sites.'

function singleTeam({ application, stated, teams }: SiteSignals, facts: ProjectFacts): SiteCondition {
  const usual = facts.applications?.[application]?.team ?? facts.team
  const key = 'single-team'
  if (teams.length > 1) {
    const sites = stated.filter((site) => (site.team ?? usual) !== teams[0]).map(({ name }) => name)
    return { key, state: 'unmet', sites, evidence: `Several teams work on it: ${listOf(teams, 'and')}.` }
  }
  const open =
    usual === undefined ? stated.filter(({ team }) => team === undefined).map(({ name }) => name) : []
  if (stated.length === 0) return { key, state: 'unknown', sites: [], evidence: NOTHING_STATED }
  if (open.length > 0)
    return { key, state: 'unknown', sites: open, evidence: `Team not stated: ${listOf(open, 'and')}.` }
  return { key, state: 'met', sites: [], evidence: `One team works on all sites: ${listOf(teams, 'and')}.` }
}

function everySite(
  key: keyof typeof WORDS,
  stated: readonly Site[],
  holds: (site: Site) => boolean | undefined,
): SiteCondition {
  const words = WORDS[key]
  const named = (state: 'unmet' | 'unknown', sites: readonly Site[]): SiteCondition => {
    const names = sites.map(({ name }) => name)
    return { key, state, sites: names, evidence: `${words[state]} ${listOf(names, 'and')}.` }
  }
  const broken = stated.filter((site) => holds(site) === false)
  const open = stated.filter((site) => holds(site) === undefined)
  if (stated.length === 0) return { key, state: 'unknown', sites: [], evidence: NOTHING_STATED }
  if (broken.length > 0) return named('unmet', broken)
  if (open.length > 0) return named('unknown', open)
  return { key, state: 'met', sites: [], evidence: words.met }
}
