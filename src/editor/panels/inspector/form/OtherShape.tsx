import { Tagged } from '../../../../core/base/tree.ts'
import { useEditor } from '../../../store/editor.tsx'
import styles from '../Inspector.module.css'
import { taggedWords } from './tagged-words.ts'
import { type Place, useValue } from './use-value.ts'

/** A value that a form would spoil: said, and left to the configuration pane. */
export function OtherShape(place: Place) {
  const { view } = useEditor()
  const { value } = useValue(place)
  return (
    <p className={styles.other}>
      {value instanceof Tagged ? taggedWords(value) : 'Written in a form of its own.'}{' '}
      <button
        type="button"
        className={styles.link}
        onClick={() => view.getState().revealPath(place.project, place.path)}
      >
        Show in the configuration
      </button>
    </p>
  )
}
