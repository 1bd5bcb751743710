import type { AnswerKey } from '../model/facts.ts'
import {
  type ConditionState,
  type SiteConditionKey,
  siteConditionsOf,
} from '../rules/shared/sites/site-conditions.ts'
import { isMultiSite } from '../rules/shared/sites/site-signals.ts'
import type { Criterion, Subject } from './criteria/criterion.ts'
import { CONDITION_TITLES, consequenceOf } from './multi-site.ts'

const CONDITIONS: readonly {
  readonly key: SiteConditionKey
  readonly answer: AnswerKey
  readonly question: string
}[] = [
  { key: 'single-team', answer: 'ms1_singleTeam', question: 'Does one single team work on every site?' },
  {
    key: 'updated-together',
    answer: 'ms2_updateTogether',
    question: 'Are all sites always updated at the same time, as one unit?',
  },
  {
    key: 'low-traffic',
    answer: 'ms3_lowTraffic',
    question: 'Does each site have little traffic, so that all of them together fit one project?',
  },
  {
    key: 'same-code',
    answer: 'ms4_sameCodeDataOnly',
    question: 'Do all sites run the same code, and differ in data only?',
  },
]

/** The four conditions for several sites on one application: of all that serve several, as far as is known. */
export function conditionsOf(subject: Subject): readonly Criterion[] {
  const sure = subject.sites.filter(isMultiSite)
  const found = (sure.length > 0 ? sure : subject.sites).map((signals) => ({
    nodes: subject.topology.applications.filter(({ name }) => name === signals.application),
    conditions: siteConditionsOf(signals, subject.facts),
  }))
  return CONDITIONS.map(({ key, answer, question }): Criterion => {
    const stated = found.flatMap(({ nodes, conditions }) => {
      const condition = conditions.find((one) => one.key === key)
      return condition ? [{ ...condition, nodes }] : []
    })
    const deciding =
      stated.find(({ state }) => state === 'unmet') ??
      stated.find(({ state }) => state === 'unknown') ??
      stated[0]
    const known = deciding?.state ?? 'unknown'
    const answered = subject.facts.answers?.[answer]
    const isAnswer = known === 'unknown' && answered !== undefined
    const state: ConditionState = isAnswer ? (answered ? 'met' : 'unmet') : known
    const nodes = deciding?.nodes ?? []
    return {
      key: answer,
      side: state === 'unmet' ? 'separate' : 'multi-site',
      title: CONDITION_TITLES[key],
      question,
      why: consequenceOf({ key, state }, subject.flavour),
      state,
      ...(state !== 'unknown' && { source: isAnswer ? 'answer' : 'facts' }),
      evidence: {
        // That nothing is stated is what not knowing means.
        text:
          isAnswer || (known === 'unknown' && deciding?.sites.length === 0) ? '' : (deciding?.evidence ?? ''),
        nodes: nodes.map(({ node }) => node.id),
        edges: [],
        paths: nodes.map(({ node }) => node.path),
      },
    }
  })
}
