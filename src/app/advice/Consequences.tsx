import type { Advice } from '../../core/guidance/advise.ts'
import styles from './Advice.module.css'

/** What the verdict would mean, by topic. */
export function Consequences({ advice }: { advice: Advice }) {
  return (
    <section className={styles.part} aria-label="What it means">
      <h3>What it means</h3>
      <dl className={styles.consequences}>
        {advice.consequences.map(({ topic, text }) => (
          <div key={topic}>
            <dt>{topic}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
