import { yaml } from '@codemirror/lang-yaml'
import { MergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import styles from './FolderDialog.module.css'

interface DiffViewProps {
  readonly path: string
  readonly theirs: string
  readonly mine: string
}

/** Two texts beside each other, what differs marked and what does not folded away. */
export function DiffView({ path, theirs, mine }: DiffViewProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const view = new MergeView({
      parent: place.current,
      a: { doc: theirs, extensions: sideOf(`${path} in the folder`) },
      b: { doc: mine, extensions: sideOf(`${path} here`) },
      collapseUnchanged: { margin: 3, minSize: 6 },
      gutter: true,
    })
    return () => view.destroy()
  }, [path, theirs, mine])
  return (
    <>
      <p className={styles.sides} aria-hidden="true">
        <span>In the folder</span>
        <span>Here</span>
      </p>
      <div ref={place} className={styles.diff} />
    </>
  )
}

function sideOf(label: string) {
  return [
    yaml(),
    lineNumbers(),
    EditorView.lineWrapping,
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({
      'aria-label': label,
      role: 'textbox',
      'aria-readonly': 'true',
      tabindex: '0',
    }),
    look,
  ]
}

const look = EditorView.theme({
  '&': { fontSize: '12px', backgroundColor: 'var(--surface)', color: 'var(--text)' },
  '.cm-scroller': { fontFamily: 'var(--font-names)', lineHeight: '1.6' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--text-muted)', border: 'none' },
  '.cm-collapsedLines': {
    background: 'var(--surface-sunken)',
    color: 'var(--text-muted)',
    fontFamily: 'var(--font-ui)',
  },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--error-soft)' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--kind-service-soft)' },
  '&.cm-merge-a .cm-changedText, &.cm-merge-b .cm-changedText': { background: 'none', fontWeight: '700' },
})
