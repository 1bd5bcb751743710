import type { AnswerKey } from '../model/facts.ts'
import { ALL_CRITERIA } from './criteria/all-criteria.ts'
import type { Side } from './criteria/criterion.ts'

export type Verdict = 'separate' | 'clustered' | 'multi-site' | 'monolith'

/** What decided: the step of the decision that gave the verdict. */
export type Basis =
  | 'conditions-hold'
  | 'condition-broken'
  | 'conditions-open'
  | 'hard-need'
  | 'clustered-only'
  | 'separate-only'
  | 'clustered-weighs-more'
  | 'separate-weighs-more'
  | 'tie'
  | 'one-application'
  | 'nothing-decides'

export interface Decision {
  readonly verdict: Verdict
  readonly basis: Basis
  /** Customers who are to be apart, and applications that cannot be. */
  readonly isConflict: boolean
}

/** What a decision is made of. */
export interface Known {
  /** Keys of the criteria that hold. */
  readonly met: ReadonlySet<AnswerKey>
  /** Keys of what is not known, conditions among them. */
  readonly open: ReadonlySet<AnswerKey>
  /** Of the conditions for several sites, those that do not hold. */
  readonly broken: ReadonlySet<AnswerKey>
  /** Whether there is exactly one application, without workers. */
  readonly isMonolith: boolean
}

export const CONDITION_KEYS: readonly AnswerKey[] = [
  'ms1_singleTeam',
  'ms2_updateTogether',
  'ms3_lowTraffic',
  'ms4_sameCodeDataOnly',
]

/**
 * One project, several, or one application with several sites: the same for the same knowledge, whatever the order in
 * which it came. https://docs.upsun.com/learn/bestpractices/oneormany.html
 */
export function decide(known: Known): Decision {
  const { met, isMonolith } = known
  if (met.has('multiSite')) return decideSites(known)
  const { hard, clustered, separate } = weigh(met)
  const decided = (verdict: Verdict, basis: Basis): Decision => ({ verdict, basis, isConflict: false })
  if (hard) return { ...decided('clustered', 'hard-need'), isConflict: met.has('differentCustomers') }
  if (clustered > 0 && separate === 0) return decided('clustered', 'clustered-only')
  if (separate > 0 && clustered === 0) return decided('separate', 'separate-only')
  if (clustered > separate) return decided('clustered', 'clustered-weighs-more')
  if (separate > clustered) return decided('separate', 'separate-weighs-more')
  if (separate > 0) return decided('separate', 'tie')
  return isMonolith ? decided('monolith', 'one-application') : decided('separate', 'nothing-decides')
}

function decideSites({ broken, open }: Known): Decision {
  if (broken.size > 0) return { verdict: 'separate', basis: 'condition-broken', isConflict: false }
  const isOpen = CONDITION_KEYS.some((key) => open.has(key))
  return isOpen
    ? { verdict: 'separate', basis: 'conditions-open', isConflict: false }
    : { verdict: 'multi-site', basis: 'conditions-hold', isConflict: false }
}

/** The open questions whose answer can still change the verdict or bring a conflict to light, what matters most first. */
export function questionsFor(known: Known): readonly AnswerKey[] {
  const { met, open, broken } = known
  if (met.has('multiSite')) {
    return broken.size > 0 ? [] : CONDITION_KEYS.filter((key) => open.has(key))
  }
  const { hard, clustered, separate } = weigh(met)
  return ALL_CRITERIA.filter(({ key, side, weight, isAsked }) => {
    if (!isAsked || !open.has(key)) return false
    if (side === 'multi-site' || (weight === 'hard' && !hard)) return true
    if (hard || weight === 'hard') return key === 'differentCustomers'
    return side === 'clustered'
      ? weight > Math.max(clustered, separate)
      : weight > separate && weight >= clustered
  }).map(({ key }) => key)
}

/** The heaviest reason of either side; 0 where there is none. */
function weigh(met: ReadonlySet<AnswerKey>) {
  const holding = ALL_CRITERIA.filter(({ key }) => met.has(key))
  const heaviest = (of: Side) =>
    Math.max(0, ...holding.map(({ side, weight }) => (side === of && weight !== 'hard' ? weight : 0)))
  return {
    hard: holding.some(({ side, weight }) => side === 'clustered' && weight === 'hard'),
    clustered: heaviest('clustered'),
    separate: heaviest('separate'),
  }
}
