import type { Ref } from 'react'
import type { Advice } from '../../core/guidance/advise.ts'
import styles from './Advice.module.css'

/** The verdict, why it is that one, and whether it may still change. */
export function VerdictCard({ advice, heading }: { advice: Advice; heading: Ref<HTMLHeadingElement> }) {
  const { title, because, conflict, isSettled, page, questions } = advice
  return (
    <div className={styles.verdict}>
      <p className={styles.standing} data-settled={isSettled}>
        {isSettled ? 'Settled' : `As far as is known · ${countOf(questions.length)}`}
      </p>
      <h3 ref={heading} tabIndex={-1} className={styles.verdictTitle}>
        {title}
      </h3>
      <p>{because}</p>
      {conflict !== undefined && (
        <p className={styles.conflict} role="note">
          {conflict}
        </p>
      )}
      <a href={page} target="_blank" rel="noreferrer">
        What the documentation says
      </a>
    </div>
  )
}

function countOf(questions: number): string {
  return questions === 1 ? '1 open question' : `${questions} open questions`
}
