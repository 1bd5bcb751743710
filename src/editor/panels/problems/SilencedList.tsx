import { fromPointer } from '../../../core/base/path.ts'
import type { Silenced } from '../../../core/model/design.ts'
import { nodeAt } from '../../../core/model/node-at.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import styles from './Problems.module.css'
import { counted } from './problem-list.ts'

/** What someone decided to live with, and why; each can be heard again. */
export function SilencedList() {
  const { store } = useEditor()
  const silenced = useEditorState(({ design }) => design.silenced)
  if (silenced.length === 0) return null
  const hear = (one: Silenced) =>
    store.getState().silence(
      silenced.filter((each) => each !== one),
      { label: `hear ${one.rule} again` },
    )
  return (
    <details className={styles.folded}>
      <summary>{counted(silenced.length, 'silenced rule', 'silenced rules')}</summary>
      <ul className={styles.rows}>
        {silenced.map((one) => (
          <li key={`${one.rule} ${one.project} ${one.at}`} className={styles.row}>
            <div className={styles.content}>
              <div className={styles.text}>
                <a href={`./rules.html#${one.rule}`} target="_blank" rel="noreferrer">
                  {one.rule}
                </a>{' '}
                {placeOf(one)}
                <p className={styles.why}>{one.reason}</p>
              </div>
              <div className={styles.actions}>
                <button type="button" className={styles.quiet} onClick={() => hear(one)}>
                  Show again
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

function placeOf({ at, project }: Silenced): string {
  const node = nodeAt(fromPointer(at))
  if (node) return `for ${node.kind} ${node.name}`
  if (at !== '') return `at ${at}`
  return project === undefined ? 'in the whole design' : 'in one project'
}
