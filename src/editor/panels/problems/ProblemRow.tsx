import { nodeId } from '../../../core/model/node.ts'
import { nodeAt } from '../../../core/model/node-at.ts'
import type { Fix } from '../../../core/rules/rule.ts'
import { type Editor, useEditor } from '../../store/editor.tsx'
import { nodeKey } from '../../store/selection.ts'
import styles from './Problems.module.css'
import type { Row } from './problem-list.ts'
import { SeverityIcon } from './SeverityIcon.tsx'

const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' }

export function ProblemRow({ row }: { row: Row }) {
  const editor = useEditor()
  return (
    <li className={styles.row} data-severity={row.severity}>
      <span className={styles.icon}>
        <SeverityIcon severity={row.severity} title={WORDS[row.severity]} />
      </span>
      <div className={styles.text}>
        <button type="button" className={styles.message} onClick={() => show(editor, row)}>
          {row.message}
        </button>
        {row.why && <p className={styles.why}>{row.why}</p>}
        <p className={styles.origin}>
          {row.file && (
            <span className={styles.file}>
              {row.file}
              {row.line && `:${row.line}`}
            </span>
          )}
          {row.rule && <span>{row.rule}</span>}
          {row.docs && (
            <a href={row.docs} target="_blank" rel="noreferrer">
              Documentation
            </a>
          )}
        </p>
      </div>
      <div className={styles.fixes}>
        {row.fixes.map((fix) => (
          <button
            key={fix.title}
            type="button"
            className={styles.fix}
            onClick={() => apply(editor, row, fix)}
          >
            {fix.title}
          </button>
        ))}
      </div>
    </li>
  )
}

function show({ store, view }: Editor, { at, project, file, line }: Row): void {
  if (!at) {
    if (file) view.getState().revealFault(project, file, line ?? 1)
    return
  }
  const node = nodeAt(at)
  const key = node && nodeKey(project, nodeId(node))
  if (key) store.getState().select({ nodes: [key], edges: [] })
  view.getState().revealPath(project, at, key)
}

function apply({ store, view }: Editor, { project, rule }: Row, fix: Fix): void {
  const result = store.getState().edit(project, { label: `fix ${rule}` }, fix.edit)
  if (result.ok) view.getState().say(`${fix.title}: done`)
  else view.getState().say(result.failure.message, 'error')
}
