import { useEffect, useRef, useState } from 'react'
import type { AnswerKey } from '../../core/model/facts.ts'
import styles from './Advice.module.css'
import { effectOf } from './effect-of.ts'
import type { AdviceNow } from './use-advice.ts'

interface ConversationProps extends Pick<AdviceNow, 'advice' | 'answers' | 'answer'> {
  /** Where the focus goes when the last question is answered. */
  readonly onDone: () => void
}

/** One question at a time, and at once what its answer pushes towards. */
export function Conversation({ advice, answers, answer, onDone }: ConversationProps) {
  const [last, setLast] = useState<AnswerKey | null>(null)
  const card = useRef<HTMLFieldSetElement>(null)
  const hadFocus = useRef(false)
  const [question] = advice.questions
  const said = advice.criteria.find(({ key }) => key === last)
  const isSaid = last !== null && answers[last] !== undefined && said !== undefined

  useEffect(() => {
    if (!question && hadFocus.current) onDone()
    hadFocus.current = false
  }, [question, onDone])

  function give(given: boolean): void {
    if (!question) return
    hadFocus.current = card.current?.contains(document.activeElement) ?? false
    setLast(question.key)
    answer(question.key, given)
  }

  return (
    <>
      <p role="status" className={isSaid ? styles.effect : styles.quiet}>
        {isSaid && (
          <>
            <strong>{answers[last] ? 'Yes.' : 'No.'}</strong> {effectOf(said)}
          </>
        )}
      </p>
      {question && (
        <fieldset ref={card} className={styles.question}>
          <legend className={styles.questionText}>{question.question}</legend>
          <div className={styles.choices}>
            <button type="button" className={styles.choice} onClick={() => give(true)}>
              Yes
            </button>
            <button type="button" className={styles.choice} onClick={() => give(false)}>
              No
            </button>
          </div>
        </fieldset>
      )}
    </>
  )
}
