import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import type { Criterion, Side } from '../../core/guidance/criteria/criterion.ts'
import { CONDITION_KEYS } from '../../core/guidance/decide.ts'
import styles from './Advice.module.css'
import { EvidenceText } from './EvidenceText.tsx'
import { SIDE_WORDS } from './effect-of.ts'
import type { AdviceNow } from './use-advice.ts'

const ICONS = { met: IconCircleCheck, unmet: IconCircleX, unknown: IconCircleDashed }
const SIDES: readonly Side[] = ['separate', 'clustered']

/** Both lists of reasons, and folded away what does not hold or is not known. */
export function Reasons({ project, advice }: Pick<AdviceNow, 'project' | 'advice'>) {
  const criteria = advice.criteria.filter(
    ({ key, side }) => side !== 'multi-site' && !CONDITION_KEYS.includes(key),
  )
  const of = (state: Criterion['state']) => criteria.filter((one) => one.state === state)
  const conditions = advice.criteria.filter(({ key }) => CONDITION_KEYS.includes(key))
  return (
    <section className={styles.part} aria-label="Reasons">
      <h3>Reasons</h3>
      {conditions.length > 0 && (
        <>
          <h4>Conditions for several sites on one application</h4>
          <CriterionList criteria={conditions} project={project} />
        </>
      )}
      {SIDES.map((side) => {
        const speaking = of('met').filter((one) => one.side === side)
        // Where sites share an application, it is the conditions that decide.
        if (conditions.length > 0 && speaking.length === 0) return null
        return (
          <div key={side}>
            <h4>For {SIDE_WORDS[side]}</h4>
            {speaking.length === 0 ? (
              <p className={styles.muted}>None so far.</p>
            ) : (
              <CriterionList criteria={speaking} project={project} />
            )}
          </div>
        )
      })}
      <Folded title="Does not hold" criteria={of('unmet')} project={project} />
      <Folded title="Not known" criteria={of('unknown')} project={project} />
    </section>
  )
}

type ListProps = { readonly criteria: readonly Criterion[] } & Pick<AdviceNow, 'project'>

function Folded({ title, ...list }: ListProps & { readonly title: string }) {
  if (list.criteria.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>
        {title} ({list.criteria.length})
      </summary>
      <CriterionList {...list} />
    </details>
  )
}

function CriterionList({ criteria, project }: ListProps) {
  return (
    <ul className={styles.criteria}>
      {criteria.map((criterion) => {
        const { key, title, state, why, evidence } = criterion
        const Icon = ICONS[state]
        const isCondition = CONDITION_KEYS.includes(key)
        return (
          <li key={key} className={styles.criterion} data-state={state}>
            <Icon size={16} aria-hidden />
            <span>
              {title}
              <span className={styles.state}> {standingOf(criterion, isCondition)}</span>
            </span>
            {(state === 'met' || isCondition) && <p className={styles.muted}>{why}</p>}
            {evidence && evidence.text !== '' && project && (
              <p>
                <EvidenceText project={project.id} evidence={evidence} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Whether it holds, where its list does not say so, and whether that is what was answered. */
function standingOf({ state, source }: Criterion, isCondition: boolean): string {
  const said = isCondition || state !== 'met' ? [STATES[state]] : []
  return [...said, ...(source === 'answer' ? ['as answered'] : [])].join(', ')
}

const STATES = { met: 'holds', unmet: 'does not hold', unknown: 'not known' }
