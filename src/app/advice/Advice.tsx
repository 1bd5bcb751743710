import { useCallback, useRef, useState } from 'react'
import { presentProject } from '../../editor/commands/topology/projects.ts'
import { PanelFrame } from '../../editor/panels/frame/PanelFrame.tsx'
import { ProjectSelect } from '../../editor/panels/frame/ProjectSelect.tsx'
import { useEditor, useEditorState } from '../../editor/store/editor.tsx'
import { Consequences } from './Consequences.tsx'
import { Conversation } from './Conversation.tsx'
import { DecisionRecord } from './DecisionRecord.tsx'
import { GivenAnswers } from './GivenAnswers.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Patterns } from './Patterns.tsx'
import { Reasons } from './Reasons.tsx'
import { SeparateProjects } from './SeparateProjects.tsx'
import { useAdvice } from './use-advice.ts'
import { VerdictCard } from './VerdictCard.tsx'

/** Beside the canvas: what the design is, what it should be, and why. */
export function Advice() {
  const editor = useEditor()
  const projects = useEditorState(({ design }) => design.projects)
  const [chosen, setChosen] = useState(() => presentProject(editor))
  const present = projects.find(({ id }) => id === chosen) ?? projects[0]
  const now = useAdvice(present?.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const showVerdict = useCallback(() => heading.current?.focus(), [])

  return (
    <PanelFrame title="Advice" extra={<ProjectSelect value={present?.id} onChange={setChosen} />}>
      <VerdictCard advice={now.advice} heading={heading} />
      <Conversation key={present?.id} {...now} onDone={showVerdict} />
      <GivenAnswers {...now} />
      <NextSteps {...now} />
      <Patterns {...now} />
      <Reasons {...now} />
      <SeparateProjects {...now} />
      <Consequences advice={now.advice} />
      <DecisionRecord {...now} />
    </PanelFrame>
  )
}
