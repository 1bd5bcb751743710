import { defaultKeymap, indentLess, indentMore, toggleComment } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { lineMarks } from './line-marks.ts'
import { paneColours, paneLook } from './pane-look.ts'

/** All of the pane that is the same for every file. Undo is the editor's own: it covers canvas and text together. */
export function paneExtensions(label: string): Extension {
  return [
    yaml(),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    highlightSpecialChars(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    syntaxHighlighting(paneColours),
    paneLook,
    lineMarks,
    // Editable content has the focus anyway; the tab index says so to tools that look for it.
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    // Tab leaves the pane, as keyboard users need; indentation has keys of its own.
    keymap.of([
      { key: 'Mod-]', run: indentMore },
      { key: 'Mod-[', run: indentLess },
      { key: 'Mod-/', run: toggleComment },
      ...defaultKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
    ]),
  ]
}
