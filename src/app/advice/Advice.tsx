import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { presentProject } from '../../editor/commands/topology/projects.ts'
import { useEditor, useEditorState } from '../../editor/store/editor.tsx'
import styles from './Advice.module.css'
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
  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const showVerdict = useCallback(() => heading.current?.focus(), [])

  useEffect(() => {
    region.current?.focus()
    return () => editor.view.getState().pointOut(null)
  }, [editor])

  function close(): void {
    editor.view.getState().advise(false)
    document.querySelector<HTMLElement>('header [aria-label="Advise"]')?.focus()
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }

  return (
    <section ref={region} aria-label="Advice" tabIndex={-1} className={styles.advice} onKeyDown={closeByKey}>
      <div className={styles.head}>
        <h2>Advice</h2>
        {projects.length > 1 && (
          <select
            aria-label="Project"
            className={styles.select}
            value={present?.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <button type="button" className={styles.close} aria-label="Close advice" onClick={close}>
          <IconX size={16} aria-hidden />
        </button>
      </div>
      <div className={styles.body}>
        <VerdictCard advice={now.advice} heading={heading} />
        <Conversation key={present?.id} {...now} onDone={showVerdict} />
        <GivenAnswers {...now} />
        <NextSteps {...now} />
        <Patterns {...now} />
        <Reasons {...now} />
        <SeparateProjects {...now} />
        <Consequences advice={now.advice} />
        <DecisionRecord {...now} />
      </div>
    </section>
  )
}
