import type { RegionName } from './regions.ts'
import styles from './SkipLinks.module.css'

const TARGETS: readonly RegionName[] = ['Canvas', 'Outline', 'Inspector', 'Configuration']

/** The first stop of the Tab key: ways past the toolbar. */
export function SkipLinks({ onSkip }: { onSkip: (region: RegionName) => void }) {
  return (
    <nav aria-label="Skip to" className={styles.links}>
      {TARGETS.map((name) => (
        <button key={name} type="button" className="spoken" onClick={() => onSkip(name)}>
          Skip to {name.toLowerCase()}
        </button>
      ))}
    </nav>
  )
}
