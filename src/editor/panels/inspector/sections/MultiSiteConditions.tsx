import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import {
  type MultiSiteVerdict,
  multiSiteConditions,
  multiSiteSignals,
  multiSiteVerdict,
} from '../../../../core/guidance/multi-site.ts'
import type { ProjectId } from '../../../../core/model/design.ts'
import type { ProjectFacts } from '../../../../core/model/facts.ts'
import { useEditorState } from '../../../store/editor.tsx'
import styles from '../Inspector.module.css'

const NO_FACTS: ProjectFacts = {}

const ICONS = { met: IconCircleCheck, unmet: IconCircleX, unknown: IconCircleDashed }

const VERDICTS: Record<Exclude<MultiSiteVerdict, 'none'>, string> = {
  fitting: 'All four conditions hold: these sites may share one application.',
  separate: 'A condition does not hold: give these sites projects of their own.',
  open: 'Not every condition is known to hold. Until it is, separate projects are the better choice.',
}

/** The four conditions for several sites on one application: met, unmet or unknown, and what follows. */
export function MultiSiteConditions({ project, application }: { project: ProjectId; application: string }) {
  const found = useEditorState(({ design }) => design.projects.find(({ id }) => id === project))
  const facts = useEditorState(({ design }) => design.facts[project] ?? NO_FACTS)
  if (!found) return null
  const verdict = multiSiteVerdict(found.configuration, facts, application)
  if (verdict === 'none') return null
  const signals = multiSiteSignals(found.configuration, application)
  const conditions = multiSiteConditions(found.configuration, facts, application, found.flavour)
  return (
    <>
      <h3 className={styles.heading}>Several sites on one application</h3>
      <p className={styles.description}>{VERDICTS[verdict]}</p>
      {signals.map(({ kind, text }) => (
        <p key={kind} className={styles.description}>
          {text}
        </p>
      ))}
      <ul className={styles.conditions}>
        {conditions.map(({ key, title, state, consequence, evidence }) => {
          const Icon = ICONS[state]
          return (
            <li key={key} className={styles.condition} data-state={state}>
              <Icon size={16} aria-hidden />
              <span>
                {title}: <strong>{state}</strong>
              </span>
              <p className={styles.description}>
                {evidence !== '' && `${evidence} `}
                {consequence}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
