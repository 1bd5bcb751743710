import type { Project } from '../../../../core/model/design.ts'
import { FLAVOUR_NAMES, otherFlavour } from '../../../../core/model/flavour-names.ts'
import { useEditor } from '../../../store/editor.tsx'
import styles from '../Inspector.module.css'

/** What the files are written for, and the way to have them for the other. */
export function FlavourSection({ project: { id, flavour } }: { project: Project }) {
  const { view } = useEditor()
  return (
    <div className={styles.section}>
      <p className={styles.description}>Written for {FLAVOUR_NAMES[flavour]}.</p>
      <button type="button" className={styles.add} onClick={() => view.getState().openDialog('convert', id)}>
        Convert to {FLAVOUR_NAMES[otherFlavour(flavour)]}
      </button>
    </div>
  )
}
