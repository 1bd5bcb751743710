import { IconX } from '@tabler/icons-react'
import { IconButton } from '../../editor/ui/IconButton.tsx'
import styles from './Advice.module.css'
import { effectOf } from './effect-of.ts'
import type { AdviceNow } from './use-advice.ts'

/** What was answered so far: each can be changed or taken back. */
export function GivenAnswers({ advice, answers, answer }: Pick<AdviceNow, 'advice' | 'answers' | 'answer'>) {
  const given = advice.criteria.filter(({ key }) => answers[key] !== undefined)
  if (given.length === 0) return null
  return (
    <section className={styles.part} aria-label="Your answers">
      <h3>Your answers</h3>
      <ul className={styles.answers}>
        {given.map((criterion) => (
          <li key={criterion.key}>
            <fieldset className={styles.answer}>
              <legend>{criterion.question}</legend>
              {[true, false].map((value) => (
                <button
                  key={String(value)}
                  type="button"
                  className={styles.small}
                  aria-pressed={answers[criterion.key] === value}
                  onClick={() => answer(criterion.key, value)}
                >
                  {value ? 'Yes' : 'No'}
                </button>
              ))}
              <IconButton label="Take this answer back" onPress={() => answer(criterion.key, undefined)}>
                <IconX size={14} aria-hidden />
              </IconButton>
            </fieldset>
            <p className={styles.muted}>{effectOf(criterion)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
