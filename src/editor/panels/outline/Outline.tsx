import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Editor, useEditor, useEditorState } from '../../store/editor.tsx'
import styles from './Outline.module.css'
import { OutlineLine } from './OutlineLine.tsx'
import { type OutlineItem, visibleRows } from './outline-items.ts'
import { treeMove } from './tree-keys.ts'
import { useItems } from './use-items.ts'

/** More nodes than this start folded: one screen of applications says more than a hundred of relationships. */
const MANY_NODES = 40

/** Everything in the design as a tree: what keyboard and screen reader users work from. */
export function Outline() {
  const editor = useEditor()
  const selection = useEditorState((state) => state.selection)
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const [focused, setFocused] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)

  const items = useItems()
  const isSmall = items.reduce((sum, item) => sum + item.children.length, 0) <= MANY_NODES
  const isOpen = useCallback(
    (key: string) => (key.startsWith('project ') || isSmall) !== toggled.has(key),
    [isSmall, toggled],
  )
  const rows = useMemo(() => visibleRows(items, isOpen), [items, isOpen])
  const selected = new Set<string>([...selection.nodes, ...selection.edges])
  const isSelected = ({ node, edge }: OutlineItem) => selected.has(node ?? edge ?? '')
  // One line is reached by Tab: where the focus was, else what is selected, else the first.
  const reachable =
    rows.find(({ item }) => item.key === focused) ?? rows.find(({ item }) => isSelected(item)) ?? rows[0]

  const toggle = useCallback((key: string) => {
    setToggled((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  }, [])
  const point = useCallback(
    (item: OutlineItem) => {
      setFocused(item.key)
      select(editor, item, false)
    },
    [editor],
  )

  // What is selected elsewhere is in sight here, unless it is folded away.
  const only = selection.nodes.length + selection.edges.length === 1 ? [...selected][0] : undefined
  useEffect(() => {
    if (only !== undefined) lineOf(tree.current, only)?.scrollIntoView({ block: 'nearest' })
  }, [only])

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !reachable) return
    const move = treeMove(event.key, rows, reachable.item.key, isOpen)
    if (!move) return
    event.preventDefault()
    const row = rows.find(({ item }) => item.key === move.key)
    if (move.kind === 'fold' || move.kind === 'unfold') toggle(move.key)
    else if (move.kind === 'focus') focus(move.key)
    else if (row) select(editor, row.item, move.kind === 'show')
  }

  function focus(key: string): void {
    setFocused(key)
    lineOf(tree.current, key)?.focus()
  }

  return (
    <section aria-label="Outline" className={styles.outline}>
      <h2 className={styles.heading}>Outline</h2>
      {rows.length === 0 ? (
        <p className={styles.hint}>Everything in your design is listed here.</p>
      ) : (
        <div
          ref={tree}
          role="tree"
          aria-label="Topology"
          aria-multiselectable="true"
          className={styles.tree}
          onKeyDown={press}
        >
          {rows.map((row) => (
            <OutlineLine
              key={row.item.key}
              row={row}
              isOpen={isOpen(row.item.key)}
              isSelected={isSelected(row.item)}
              isReachable={row === reachable}
              onSelect={point}
              onToggle={toggle}
            />
          ))}
        </div>
      )}
    </section>
  )
}

/** The line of an item, by its own key or that of its node or edge. */
function lineOf(tree: HTMLElement | null, key: string): HTMLElement | null {
  const keys = [key, `node ${key}`, `edge ${key}`]
  return (
    tree?.querySelector<HTMLElement>(keys.map((each) => `[data-key="${CSS.escape(each)}"]`).join(',')) ?? null
  )
}

/** Selects a line's node or edge and brings it into view; `moves` takes the focus there too. */
function select({ store, view }: Editor, { node, edge }: OutlineItem, moves: boolean): void {
  if (edge) store.getState().select({ nodes: [], edges: [edge] })
  if (!node) return
  store.getState().select({ nodes: [node], edges: [] })
  view.getState().revealNode(node)
  if (moves) view.getState().canvas?.focus()
}
