import type { Verdict } from '../../core/guidance/decide.ts'
import styles from './Advice.module.css'
import type { AdviceNow } from './use-advice.ts'

/** For those who start from nothing: what to draw for the verdict. */
export function NextSteps({ advice, patterns }: Pick<AdviceNow, 'advice' | 'patterns'>) {
  if (patterns.length > 0) return null
  return (
    <section className={styles.part} aria-label="What to draw next">
      <h3>What to draw next</h3>
      <ol className={styles.steps}>
        {STEPS[advice.verdict].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

const STEPS: Readonly<Record<Verdict, readonly string[]>> = {
  separate: [
    'Drag one application to the canvas, with the services that it alone uses and a route to it.',
    'Add a project from the palette for each further application, and draw it there in the same way.',
  ],
  clustered: [
    'Drag every application to the same project, and a worker for what runs in the background.',
    'Connect applications that ask each other, and each with the services that it uses.',
    'Add a route to those that visitors reach. The others stay private.',
  ],
  'multi-site': [
    'Drag one application and one database to the canvas, and connect them once for every site.',
    'Add a route for every site, with an id to tell it by.',
    'State the sites under "Sites and teams" in the inspector of the application.',
  ],
  monolith: ['Drag the application to the canvas, with its services and a route to it.'],
}
