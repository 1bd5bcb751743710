import { setDiagnostics } from '@codemirror/lint'
import { diff } from '@codemirror/merge'
import { Annotation, EditorState, Prec } from '@codemirror/state'
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view'
import type { Path } from '../../../core/base/path.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import { nodeId } from '../../../core/model/node.ts'
import { nodeAt } from '../../../core/model/node-at.ts'
import type { Editor } from '../../store/editor.tsx'
import type { LastEdit } from '../../store/editor-state.ts'
import { nodeKey } from '../../store/selection.ts'
import type { ViewState } from '../../store/view-store.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { paneExtensions } from './extensions.ts'
import { applyToFile, lineEndingsOf, paneText } from './line-endings.ts'
import { markChanged, markSelected } from './line-marks.ts'
import { selectedPaths } from './selected-paths.ts'
import { differingStretch } from './sync.ts'

/** Marks transactions that show what the store says already. */
const fromStore = Annotation.define<boolean>()

/** After this long without a key, what is typed next is an undo step of its own. */
const TYPING_PAUSE = 900

/** Shows one text file of the store in `parent` and sends what is typed back. Returns what takes it down. */
export function openTextPane(
  parent: HTMLElement,
  editor: Editor,
  project: ProjectId,
  path: string,
): () => void {
  const { store, view: screen, findings } = editor
  let pause: ReturnType<typeof setTimeout> | undefined
  let isSelecting = false

  const fileText = () => {
    const content = store.getState().design.projects.find(({ id }) => id === project)?.files[path]
    return typeof content === 'string' ? content : ''
  }

  const pane = new EditorView({
    parent,
    state: EditorState.create({
      doc: fileText(),
      extensions: [
        Prec.high(keymap.of(undoKeys(editor))),
        paneExtensions(`Text of ${path}`),
        EditorView.updateListener.of(onUpdate),
      ],
    }),
  })

  function onUpdate(update: ViewUpdate): void {
    if (update.transactions.some((transaction) => transaction.annotation(fromStore))) return
    if (update.docChanged) sendTyped(update)
    if (update.selectionSet && pane.hasFocus) selectAtCursor(update.state.selection.main.head)
  }

  function sendTyped({ changes }: ViewUpdate): void {
    let text = fileText()
    let shift = 0
    changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
      text = applyToFile(text, from + shift, to + shift, inserted)
      shift += inserted.length - (to - from)
    })
    store.getState().editText(project, path, text, { label: `typing in ${path}`, group: `typing ${path}` })
    clearTimeout(pause)
    pause = setTimeout(store.getState().endStep, TYPING_PAUSE)
  }

  function selectAtCursor(offset: number): void {
    const reading = store.getState().readings[project]
    const at = reading?.pathAt(path, lineEndingsOf(fileText()).toFile(offset))
    const node = at && nodeAt(at)
    if (!node) return
    isSelecting = true
    store.getState().select({ nodes: [nodeKey(project, nodeId(node))], edges: [] })
    isSelecting = false
  }

  function showText(): void {
    const text = paneText(fileText())
    const stretch = differingStretch(pane.state.doc.toString(), text)
    if (stretch) pane.dispatch({ changes: stretch, annotations: fromStore.of(true) })
  }

  function showFindings(): void {
    const reading = store.getState().readings[project]
    if (!reading) return
    // Findings may be told of a change before the pane is: their places are those of the new text.
    showText()
    const own = findings.getState().all.filter(({ projectId }) => projectId === project)
    pane.dispatch(setDiagnostics(pane.state, diagnosticsOf(path, fileText(), reading, own)))
  }

  function placeOf(at: Path): { from: number; to: number } | undefined {
    const place = store.getState().readings[project]?.placeOf(at)
    if (place?.file !== path) return undefined
    const { toPane } = lineEndingsOf(fileText())
    const length = pane.state.doc.length
    return {
      from: Math.min(toPane(place.entry.start), length),
      to: Math.min(toPane(place.entry.end), length),
    }
  }

  function showSelection(): void {
    const stretches = selectedPaths(store.getState(), project).flatMap((at) => placeOf(at) ?? [])
    const first = stretches[0]
    const scroll =
      first && !isSelecting ? [EditorView.scrollIntoView(first.from, { y: 'start', yMargin: 48 })] : []
    pane.dispatch({ effects: [markSelected.of(stretches), ...scroll] })
  }

  function showLastEdit(edit: LastEdit | null): void {
    const stretches = edit?.projectId === project ? changedStretches(edit, path) : []
    const first = stretches[0]
    const scroll = first ? [EditorView.scrollIntoView(first.from, { y: 'nearest', yMargin: 48 })] : []
    pane.dispatch({ effects: [markChanged.of(stretches), ...scroll] })
  }

  function goTo(at: Path): void {
    const place = placeOf(at)
    if (!place) return
    pane.dispatch({
      selection: { anchor: place.from },
      effects: EditorView.scrollIntoView(place.from, { y: 'center' }),
      annotations: fromStore.of(true),
    })
  }

  function goToLine(number: number): void {
    const { from } = pane.state.doc.line(Math.min(number, pane.state.doc.lines))
    pane.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
      annotations: fromStore.of(true),
    })
    pane.focus()
  }

  function goToWish({ reveal }: ViewState): void {
    if (reveal?.at?.project === project) goTo(reveal.at.path)
    if (reveal?.line?.project === project && reveal.line.file === path) goToLine(reveal.line.line)
  }

  const stops = [
    store.subscribe((state, before) => {
      if (state.design.projects !== before.design.projects) showText()
      if (state.selection !== before.selection || state.readings !== before.readings) showSelection()
      if (state.lastEdit !== before.lastEdit) showLastEdit(state.lastEdit)
    }),
    findings.subscribe(showFindings),
    screen.subscribe((state, before) => {
      if (state.reveal !== before.reveal) goToWish(state)
    }),
  ]
  showFindings()
  showSelection()
  showLastEdit(store.getState().lastEdit)
  goToWish(screen.getState())

  return () => {
    clearTimeout(pause)
    for (const stop of stops) stop()
    pane.destroy()
  }
}

function undoKeys({ store }: Editor) {
  const undo = () => {
    store.getState().undo()
    return true
  }
  const redo = () => {
    store.getState().redo()
    return true
  }
  return [
    { key: 'Mod-z', run: undo, preventDefault: true },
    { key: 'Mod-Shift-z', run: redo, preventDefault: true },
    { key: 'Mod-y', run: redo, preventDefault: true },
  ]
}

function changedStretches({ before, after }: LastEdit, path: string): { from: number; to: number }[] {
  const [old, now] = [before[path], after[path]]
  if (old === now || typeof now !== 'string') return []
  return diff(paneText(typeof old === 'string' ? old : ''), paneText(now), { scanLimit: 500 }).map(
    ({ fromB, toB }) => ({ from: fromB, to: Math.max(fromB, toB - 1) }),
  )
}
