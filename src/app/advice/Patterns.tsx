import { docsUrl } from '../../core/rules/finding.ts'
import styles from './Advice.module.css'
import { EvidenceText } from './EvidenceText.tsx'
import type { AdviceNow } from './use-advice.ts'

/** What the project is, by the names that architectures have, each with what shows it. */
export function Patterns({ project, patterns }: Pick<AdviceNow, 'project' | 'patterns'>) {
  if (!project || patterns.length === 0) return null
  return (
    <section className={styles.part} aria-label="What this is">
      <h3>What this is</h3>
      {patterns.map(({ pattern, evidence }) => (
        <div key={pattern.id} className={styles.pattern}>
          <h4>
            {pattern.title}
            <a
              href={docsUrl(pattern.page)}
              target="_blank"
              rel="noreferrer"
              aria-label={`About: ${pattern.title}`}
            >
              Documentation
            </a>
          </h4>
          <p className={styles.muted}>{pattern.meaning}</p>
          <ul className={styles.evidenceList}>
            {evidence.map((each) => (
              <li key={each.text + each.paths.join()}>
                <EvidenceText project={project.id} evidence={each} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
