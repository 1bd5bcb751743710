import { toPointer } from '../../core/base/path.ts'
import { type Advice, advise } from '../../core/guidance/advise.ts'
import type { Criterion } from '../../core/guidance/criteria/criterion.ts'
import { type Recognised, recognise } from '../../core/guidance/recognise.ts'
import type { Project } from '../../core/model/design.ts'
import type { ProjectFacts } from '../../core/model/facts.ts'

/** The advice on one project, for programs. */
export function adviceJson({ name, configuration, flavour }: Project, facts: ProjectFacts) {
  const advice = advise(configuration, facts, flavour)
  const patterns = recognise(configuration, facts)
  return {
    project: name,
    pattern: patterns[0]?.pattern.id ?? null,
    patterns: patterns.map(patternJson),
    verdict: advice.verdict,
    settled: advice.isSettled,
    reasons: reasonsOf(advice),
    ...(advice.conflict !== undefined && { conflict: advice.conflict }),
    criteria: {
      met: of(advice, 'met'),
      unmet: of(advice, 'unmet'),
      unknown: of(advice, 'unknown'),
    },
    questions: advice.questions.map(({ key, question }) => ({ key, question })),
    consequences: advice.consequences,
    docs: advice.page,
  }
}

function patternJson({ pattern, evidence }: Recognised) {
  return {
    id: pattern.id,
    title: pattern.title,
    evidence: evidence.map(({ text, paths }) => ({ text, subjects: paths.map(toPointer) })),
  }
}

function reasonsOf({ because, criteria }: Advice): string[] {
  const met = criteria.filter(({ state }) => state === 'met')
  return [because, ...met.map(({ title, why }) => `${title}. ${why}`)]
}

function of({ criteria }: Advice, state: Criterion['state']) {
  return criteria
    .filter((one) => one.state === state)
    .map(({ key, title, side, source, evidence }) => ({
      key,
      title,
      pushes: side,
      ...(source && { source }),
      ...(evidence && evidence.text !== '' && { evidence: evidence.text }),
    }))
}
