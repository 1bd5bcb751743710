import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** Lines from the one that holds `from` to the one that holds `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Marks the lines of what is selected on the canvas. */
export const markSelected = StateEffect.define<readonly Stretch[]>()
/** Marks the lines that the last edit on the canvas changed. */
export const markChanged = StateEffect.define<readonly Stretch[]>()

const selectedLine = Decoration.line({ class: 'cm-selected-entry' })
const changedLine = Decoration.line({ class: 'cm-changed-line' })

function marks(effect: typeof markSelected, line: Decoration): Extension {
  return StateField.define<DecorationSet>({
    create: () => RangeSet.empty,
    update: (set, transaction) => {
      const asked = transaction.effects.find((each) => each.is(effect))
      if (!asked) return set.map(transaction.changes)
      const { doc } = transaction.state
      const starts = new Set<number>()
      for (const { from, to } of asked.value) {
        const last = doc.lineAt(Math.min(to, doc.length)).number
        for (let number = doc.lineAt(Math.min(from, doc.length)).number; number <= last; number++) {
          starts.add(doc.line(number).from)
        }
      }
      return Decoration.set([...starts].sort((one, other) => one - other).map((start) => line.range(start)))
    },
    provide: (field) => EditorView.decorations.from(field),
  })
}

export const lineMarks: Extension = [marks(markSelected, selectedLine), marks(markChanged, changedLine)]
