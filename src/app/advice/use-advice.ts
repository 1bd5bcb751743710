import { useMemo } from 'react'
import type { Tree } from '../../core/base/tree.ts'
import { type Advice, advise } from '../../core/guidance/advise.ts'
import { type Recognised, recognise } from '../../core/guidance/recognise.ts'
import type { Project, ProjectId } from '../../core/model/design.ts'
import type { AnswerKey, Answers, ProjectFacts } from '../../core/model/facts.ts'
import { addProject } from '../../editor/commands/topology/projects.ts'
import { useEditor, useEditorState } from '../../editor/store/editor.tsx'
import { withAnswer } from './with-answer.ts'

export interface AdviceNow {
  /** Absent while nothing is drawn. */
  readonly project: Project | undefined
  readonly facts: ProjectFacts
  readonly answers: Answers
  readonly advice: Advice
  readonly patterns: readonly Recognised[]
  /** Takes an answer; undefined takes it back. */
  readonly answer: (key: AnswerKey, answer: boolean | undefined) => void
}

const NOTHING: Tree = {}
const NO_FACTS: ProjectFacts = {}
const NO_ANSWERS: Answers = {}

/** The advice on a project as it is now. */
export function useAdvice(id: ProjectId | undefined): AdviceNow {
  const editor = useEditor()
  const project = useEditorState(({ design }) => design.projects.find((each) => each.id === id))
  const facts = useEditorState(({ design }) => (id === undefined ? undefined : design.facts[id])) ?? NO_FACTS
  const { configuration = NOTHING, flavour } = project ?? {}
  const advice = useMemo(() => advise(configuration, facts, flavour), [configuration, facts, flavour])
  const patterns = useMemo(() => recognise(configuration, facts), [configuration, facts])

  function answer(key: AnswerKey, given: boolean | undefined): void {
    const step = { label: given === undefined ? 'take back answer' : 'answer', group: `answer ${key}` }
    // Answers belong to a project: whoever starts with them has an empty one.
    const to = id ?? addProject(editor, step)
    const { store } = editor
    store.getState().editFacts(withAnswer(store.getState().design.facts, to, key, given), step)
    store.getState().endStep()
  }

  return { project, facts, answers: facts.answers ?? NO_ANSWERS, advice, patterns, answer }
}
