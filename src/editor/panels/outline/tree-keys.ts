import type { OutlineRow } from './outline-items.ts'

/** What a key does in a tree, as in the ARIA Authoring Practices: where the focus goes, or what folds or unfolds. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'fold' | 'unfold' | 'select' | 'show'; readonly key: string }

/** Null where the key means nothing here. `rows` are the lines shown, `isOpen` tells which are unfolded. */
export function treeMove(
  pressed: string,
  rows: readonly OutlineRow[],
  current: string,
  isOpen: (key: string) => boolean,
): TreeMove | null {
  const at = rows.findIndex(({ item }) => item.key === current)
  const row = rows[at]
  if (!row) return null
  const { item, parent } = row
  const hasChildren = item.children.length > 0
  switch (pressed) {
    case 'ArrowDown':
      return focusOn(rows[at + 1])
    case 'ArrowUp':
      return focusOn(rows[at - 1])
    case 'Home':
      return focusOn(rows[0])
    case 'End':
      return focusOn(rows.at(-1))
    case 'ArrowRight':
      if (!hasChildren) return null
      return isOpen(item.key) ? focusOn(rows[at + 1]) : { kind: 'unfold', key: item.key }
    case 'ArrowLeft':
      if (hasChildren && isOpen(item.key)) return { kind: 'fold', key: item.key }
      return parent === undefined ? null : { kind: 'focus', key: parent }
    case ' ':
      return { kind: 'select', key: item.key }
    case 'Enter':
      return { kind: 'show', key: item.key }
    default:
      return pressed.length === 1 ? typedAhead(pressed, rows, at) : null
  }
}

function focusOn(row: OutlineRow | undefined): TreeMove | null {
  return row ? { kind: 'focus', key: row.item.key } : null
}

/** The next line that starts with the letter, from the top again after the last. */
function typedAhead(letter: string, rows: readonly OutlineRow[], at: number): TreeMove | null {
  const wanted = letter.toLowerCase()
  const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return focusOn(after.find(({ item }) => item.text.toLowerCase().startsWith(wanted)))
}
