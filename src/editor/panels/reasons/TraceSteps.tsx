import {
  IconArrowForwardUp,
  IconBan,
  IconCheck,
  IconCornerDownRight,
  IconLogout,
  IconQuestionMark,
  IconUser,
} from '@tabler/icons-react'
import type { ProjectId } from '../../../core/model/design.ts'
import type { TraceStep } from '../../../core/routing/trace-steps.ts'
import styles from './Reasons.module.css'
import { ReasonText } from './ReasonText.tsx'
import type { TraceNow } from './use-trace.ts'

const ICONS = {
  ask: IconUser,
  redirect: IconArrowForwardUp,
  match: IconCheck,
  doubt: IconQuestionMark,
  reach: IconCornerDownRight,
  end: IconLogout,
  nothing: IconBan,
} satisfies Record<TraceStep['kind'], typeof IconUser>

/** The steps of a trace in their order, and what is not sure about them. */
export function TraceSteps({ project, trace }: { project: ProjectId; trace: TraceNow }) {
  return (
    <>
      <ol className={styles.steps} aria-label="Steps">
        {trace.steps.map((step, at) => {
          const Icon = ICONS[step.kind]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may read the same, and their place is what tells them apart
            <li key={at} data-kind={step.kind}>
              <Icon size={16} stroke={1.8} aria-hidden />
              <ReasonText project={project} node={step.node} path={step.path}>
                {step.text}
              </ReasonText>
            </li>
          )
        })}
      </ol>
      {trace.notes.length > 0 && (
        <section className={styles.part} aria-label="Not certain">
          <h3>Not certain</h3>
          {trace.notes.map((note) => (
            <p key={note} className={styles.muted}>
              {note}
            </p>
          ))}
        </section>
      )}
    </>
  )
}
