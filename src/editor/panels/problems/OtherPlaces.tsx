import { toPointer } from '../../../core/base/path.ts'
import type { ToldFinding } from '../../../core/rules/told-once.ts'
import { useEditor } from '../../store/editor.tsx'
import styles from './Problems.module.css'
import { counted } from './problem-list.ts'
import { showPlace } from './show-place.ts'

/** Where else the same is true, and what else it speaks of, folded away. */
export function OtherPlaces({
  finding: { others, also = [], projectId },
}: {
  readonly finding: ToldFinding
}) {
  const editor = useEditor()
  const places = [...others.map(({ at }) => at), ...also]
  if (places.length === 0) return null
  return (
    <details className={styles.others}>
      <summary>{counted(places.length, 'more place', 'more places')}</summary>
      <ul>
        {places.map((at) => (
          <li key={toPointer(at)}>
            <button type="button" className={styles.message} onClick={() => showPlace(editor, projectId, at)}>
              {at.join('.')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
