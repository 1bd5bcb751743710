import { useState } from 'react'
import type { Tree } from '../../../core/base/tree.ts'
import { fixProject, isHarmless } from '../../../core/fix/fix-project.ts'
import type { Project } from '../../../core/model/design.ts'
import type { Finding } from '../../../core/rules/rule.ts'
import { useEditorState, useFindings } from '../../store/editor.tsx'
import { EditPreview } from './EditPreview.tsx'
import styles from './Problems.module.css'

interface FixAllProps {
  /** What is shown: nothing else is fixed. */
  readonly isShown: (finding: Finding) => boolean
  readonly onGone: () => void
}

interface Plan {
  readonly project: Project
  /** The rules whose findings it resolves, in words. */
  readonly titles: readonly string[]
  /** The fixes that are left out because they have a consequence. */
  readonly leftOut: readonly string[]
  readonly change: (configuration: Tree) => Tree
}

/** Resolves at once all that leaves no choice, project by project, after showing the lines. */
export function FixAll({ isShown, onGone }: FixAllProps) {
  const projects = useEditorState(({ design }) => design.projects)
  const readings = useEditorState((state) => state.readings)
  const [plan, setPlan] = useState<Plan | null>(null)
  const circumstances = useFindings((findings) => findings.circumstances)
  const start = () => {
    for (const project of projects) {
      const [known, reading] = [circumstances[project.id], readings[project.id]]
      if (!known || !reading) continue
      const {
        applied,
        project: fixed,
        findings,
      } = fixProject(project, reading, known, (finding) => isShown(finding) && isHarmless(finding))
      if (applied.length === 0) continue
      const titles = [...new Set(applied.map(({ title }) => title))]
      const costly = findings.filter((one) => isShown(one) && one.fixes.length === 1 && !isHarmless(one))
      const leftOut = [...new Set(costly.flatMap(({ fixes }) => fixes.map(({ title }) => title)))]
      return setPlan({ project, titles, leftOut, change: () => fixed.configuration })
    }
  }
  return (
    <div className={styles.all}>
      <button type="button" className={styles.fix} aria-expanded={plan !== null} onClick={start}>
        Fix all that leaves no choice
      </button>
      {plan && (
        <>
          <p className={styles.why}>
            {projects.length > 1 && `Project ${plan.project.name}. `}
            {`${plan.titles.join('. ')}.`}
          </p>
          {plan.leftOut.length > 0 && (
            <p className={styles.why}>
              {`Left to you, because it has a consequence: ${plan.leftOut.join('; ')}.`}
            </p>
          )}
          <EditPreview
            project={plan.project.id}
            label="fix all"
            change={plan.change}
            onClose={() => setPlan(null)}
            onDone={onGone}
          />
        </>
      )}
    </div>
  )
}
