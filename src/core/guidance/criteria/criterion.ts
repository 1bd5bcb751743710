import type { Flavour } from '../../model/design.ts'
import type { AnswerKey, ProjectFacts } from '../../model/facts.ts'
import type { Evidence, Sight } from '../pattern.ts'

/** What is to be decided about, with what people stated. */
export interface Subject extends Sight {
  readonly facts: ProjectFacts
  readonly flavour: Flavour
}

/** Where the answer comes from: the files, what people stated of applications and sites, or what they answered. */
export type Source = 'configuration' | 'facts' | 'answer'

/** What a design says of a criterion. */
export interface Reading {
  readonly isMet: boolean
  readonly source: Source
  readonly evidence: Evidence
}

export type Side = 'separate' | 'clustered' | 'multi-site'

/** Something that speaks for one way of building it, as a question that people can answer with yes or no. */
export interface CriterionDefinition {
  readonly key: AnswerKey
  readonly side: Side
  /**
   * What wins where both sides have reasons; equal weights are a tie, which separate projects win as the documented
   * default. `hard`: separate projects cannot provide it.
   */
  readonly weight: 1 | 2 | 3 | 'hard'
  readonly title: string
  readonly question: string
  /** Why it pushes where it does, in one sentence. */
  readonly why: string
  /** False for what follows from other answers, or is only said by those who want to say it. */
  readonly isAsked: boolean
  /** What the design says; undefined where it leaves the question open. */
  readonly read: (subject: Subject) => Reading | undefined
}

/** A criterion of one design: whether it holds, what says so, and what follows. */
export interface Criterion extends Pick<CriterionDefinition, 'key' | 'side' | 'title' | 'question' | 'why'> {
  readonly state: 'met' | 'unmet' | 'unknown'
  /** Absent where it is not known. */
  readonly source?: Source
  readonly evidence?: Evidence
}

export function reading(isMet: boolean, evidence: Evidence, source: Source = 'configuration'): Reading {
  return { isMet, source, evidence }
}

/** Most criteria compare applications: one has nothing to be compared with, and of none nothing is known. */
export function ofSeveral(read: CriterionDefinition['read']): CriterionDefinition['read'] {
  return (subject) => {
    const [only, ...others] = subject.topology.applications
    if (!only) return undefined
    if (others.length > 0) return read(subject)
    const text = `"${only.name}" is the only application.`
    return reading(false, { text, nodes: [only.node.id], edges: [], paths: [only.node.path] })
  }
}
