import { focusRegion, type RegionName } from './regions.ts'
import styles from './SkipLinks.module.css'

const TARGETS: readonly RegionName[] = ['Canvas', 'Outline', 'Inspector', 'Configuration']

/** The first stop of the Tab key: ways past the toolbar. */
export function SkipLinks() {
  return (
    <nav aria-label="Skip to" className={styles.links}>
      {TARGETS.map((name) => (
        <button key={name} type="button" onClick={() => focusRegion(name)}>
          Skip to {name.toLowerCase()}
        </button>
      ))}
    </nav>
  )
}
