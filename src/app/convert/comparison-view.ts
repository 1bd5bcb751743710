import { yaml } from '@codemirror/lang-yaml'
import { syntaxHighlighting } from '@codemirror/language'
import { MergeView } from '@codemirror/merge'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { paneColours, paneLook } from '../../editor/panels/configuration/pane-look.ts'
import { lineChanges } from './line-changes.ts'

/** A text as it is shown, and how it is called for who does not see it. */
export interface Side {
  readonly label: string
  readonly text: string
}

/** Shows two texts side by side, with what differs. Returns what takes them down. */
export function openComparison(parent: HTMLElement, before: Side, after: Side): () => void {
  const view = new MergeView({
    parent,
    a: { doc: before.text, extensions: sideExtensions(before.label) },
    b: { doc: after.text, extensions: sideExtensions(after.label) },
    diffConfig: { override: lineChanges },
    gutter: true,
  })
  return () => view.destroy()
}

function sideExtensions(label: string): Extension {
  return [
    yaml(),
    lineNumbers(),
    syntaxHighlighting(paneColours),
    paneLook,
    look,
    EditorState.readOnly.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
  ]
}

/** Changes by the same colours as elsewhere: what goes, and what comes. */
const look = EditorView.theme({
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--error-soft)' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--good-soft)' },
  '&.cm-merge-a .cm-changedText, &.cm-merge-b .cm-changedText': { background: 'none' },
  '&.cm-merge-a .cm-changedLineGutter': { background: 'var(--error)' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--good)' },
  '.cm-mergeSpacer': { backgroundColor: 'var(--surface-sunken)' },
})
