import type { Tree } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import type { AnswerKey, ProjectFacts } from '../model/facts.ts'
import { docsUrl } from '../rules/finding.ts'
import { siteSignals } from '../rules/shared/sites/site-signals.ts'
import { conditionsOf } from './conditions.ts'
import type { Consequence } from './consequences/consequence.ts'
import { consequencesOf } from './consequences/consequences.ts'
import { ALL_CRITERIA } from './criteria/all-criteria.ts'
import type { Criterion, CriterionDefinition, Subject } from './criteria/criterion.ts'
import { type Basis, type Decision, decide, type Known, questionsFor, type Verdict } from './decide.ts'
import { topologyOf } from './topology.ts'

export interface Advice extends Decision {
  /** The verdict in a few words. */
  readonly title: string
  /** Why it is this one, in a sentence. */
  readonly because: string
  /** What speaks against each other and cannot be had together. */
  readonly conflict?: string
  /** Every criterion, and where several sites share an application the four conditions for that. */
  readonly criteria: readonly Criterion[]
  /** What the design leaves open and could change the verdict, in the order in which it matters. */
  readonly questions: readonly Criterion[]
  /** Whether no answer could change the verdict any more. */
  readonly isSettled: boolean
  readonly consequences: readonly Consequence[]
  readonly page: string
}

const PAGE = '/learn/bestpractices/oneormany.html'

/** How a project should be built, and why: the same for the same configuration, facts and answers. */
export function advise(configuration: Tree, facts: ProjectFacts, flavour: Flavour = 'flex'): Advice {
  const topology = topologyOf(configuration)
  const subject: Subject = { topology, sites: siteSignals(configuration, facts), facts, flavour }
  const general = ALL_CRITERIA.map((definition) => judge(definition, subject))
  const hasSites = general.some(({ key, state }) => key === 'multiSite' && state === 'met')
  const conditions = hasSites ? conditionsOf(subject) : []
  const criteria = [...general, ...conditions]
  const keys = (state: Criterion['state'], of: readonly Criterion[] = criteria): ReadonlySet<AnswerKey> =>
    new Set(of.filter((one) => one.state === state).map(({ key }) => key))
  const [only, ...others] = topology.applications
  const known: Known = {
    met: keys('met'),
    open: keys('unknown'),
    broken: keys('unmet', conditions),
    isMonolith: only !== undefined && others.length === 0 && only.workers.length === 0,
  }
  const decision = decide(known)
  const questions = questionsFor(known).flatMap((key) => criteria.find((one) => one.key === key) ?? [])
  return {
    ...decision,
    title: TITLES[decision.verdict],
    because: BECAUSE[decision.basis],
    ...(decision.isConflict && { conflict: CONFLICT }),
    criteria,
    questions,
    isSettled: questions.length === 0,
    consequences: consequencesOf(decision.verdict, subject),
    page: docsUrl(flavour === 'fixed' ? `fixed:${PAGE}` : PAGE),
  }
}

/** What the design shows holds whatever is answered; only an answer can make hold what it does not show. */
function judge(definition: CriterionDefinition, subject: Subject): Criterion {
  const { key, side, title, question, why } = definition
  const reading = definition.read(subject)
  const answer = subject.facts.answers?.[key]
  const base = { key, side, title, question, why }
  if (reading?.isMet) return { ...base, state: 'met', source: reading.source, evidence: reading.evidence }
  if (answer !== undefined) return { ...base, state: answer ? 'met' : 'unmet', source: 'answer' }
  if (!reading) return { ...base, state: 'unknown' }
  return { ...base, state: 'unmet', source: reading.source, evidence: reading.evidence }
}

const TITLES: Readonly<Record<Verdict, string>> = {
  separate: 'Separate projects',
  clustered: 'One project for all applications',
  'multi-site': 'Several sites on one application',
  monolith: 'One application',
}

const BECAUSE: Readonly<Record<Basis, string>> = {
  'conditions-hold': 'All four conditions for several sites on one application hold.',
  'condition-broken':
    'A condition for several sites on one application does not hold, so each site fits better into a project of its own.',
  'conditions-open':
    'Several sites share an application, and not all four conditions for that are known to hold. Until they are, a project for each site is the better plan.',
  'hard-need': 'The applications need something of each other that separate projects cannot provide.',
  'clustered-only': 'There are reasons to keep the applications together, and none to part them.',
  'separate-only': 'There are reasons to part the applications, and none to keep them together.',
  'clustered-weighs-more':
    'The reasons to keep the applications together weigh more than those to part them.',
  'separate-weighs-more': 'The reasons to part the applications weigh more than those to keep them together.',
  tie: 'Reasons of equal weight speak for both. The documentation recommends separate projects where it is unclear.',
  'one-application': 'There is one application without workers, and nothing speaks for anything else.',
  'nothing-decides': 'Nothing speaks for one project. The documentation recommends separate projects then.',
}

const CONFLICT =
  'The applications serve different customers, yet need each other inside one project: their customers are then not isolated from each other. Give each customer a project with all that it needs, or undo what joins them.'
