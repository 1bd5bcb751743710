import type { ProjectId } from '../../core/model/design.ts'
import type { AnswerKey, Facts } from '../../core/model/facts.ts'

/** The facts with one answer given, or taken back where it is undefined. */
export function withAnswer(
  facts: Facts,
  project: ProjectId,
  key: AnswerKey,
  answer: boolean | undefined,
): Facts {
  const { answers, ...rest } = facts[project] ?? {}
  const { [key]: _before, ...others } = answers ?? {}
  const next = answer === undefined ? others : { ...others, [key]: answer }
  const isLeft = Object.keys(next).length > 0
  return { ...facts, [project]: isLeft ? { ...rest, answers: next } : rest }
}
