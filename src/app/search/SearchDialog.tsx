import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useEditor } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { collectItems } from './collect-items.ts'
import styles from './SearchDialog.module.css'
import { findItems, type SearchItem } from './search-items.ts'

const SHOWN = 80

/** One field that finds nodes, commands and what can be added. */
export function SearchDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Search" size={600}>
      <SearchList />
    </DialogFrame>
  )
}

/** What is typed right behind the shortcut is meant for the field. */
function focusNow(field: HTMLInputElement | null): void {
  // What had the focus before is noted first.
  queueMicrotask(() => field?.focus())
}

function SearchList() {
  const editor = useEditor()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const items = useMemo(() => collectItems(editor), [editor])
  const found = useMemo(() => findItems(items, query, SHOWN), [items, query])

  function choose(item: SearchItem): void {
    editor.view.getState().closeDialog()
    item.run()
  }

  function goTo(at: number): void {
    const next = (at + found.length) % found.length
    setActive(next)
    list.current?.querySelector(`[id="${id}-${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: KeyboardEvent): void {
    const item = found[active]
    if (event.nativeEvent.isComposing || !item) return
    if (event.key === 'ArrowDown') goTo(active + 1)
    else if (event.key === 'ArrowUp') goTo(active - 1)
    else if (event.key === 'Enter') choose(item)
    else return
    event.preventDefault()
  }

  return (
    <>
      <input
        ref={focusNow}
        data-autofocus
        type="text"
        role="combobox"
        aria-label="Find nodes, commands and things to add"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="A node, a command, something to add…"
        className={styles.field}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} ref={list} role="listbox" aria-label="Found" className={styles.list}>
        {found.map((item, at) => (
          <Option
            key={item.id}
            id={`${id}-${at}`}
            item={item}
            startsGroup={item.group !== found[at - 1]?.group}
            isActive={at === active}
            onChoose={() => choose(item)}
            onPoint={() => setActive(at)}
          />
        ))}
      </div>
      <p role="status" className={styles.status}>
        {found.length === 0 ? `Nothing is called “${query}”.` : ''}
      </p>
    </>
  )
}

interface OptionProps {
  readonly id: string
  readonly item: SearchItem
  readonly startsGroup: boolean
  readonly isActive: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

function Option({ id, item, startsGroup, isActive, onChoose, onPoint }: OptionProps) {
  return (
    <>
      {startsGroup && (
        <div role="presentation" className={styles.group}>
          {item.group}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are pointed at, not focused */}
      <div
        id={id}
        role="option"
        aria-selected={isActive}
        className={styles.option}
        onClick={onChoose}
        onPointerMove={onPoint}
      >
        <span data-name={item.isName}>{item.label}</span>
        <span className={styles.detail}>{item.detail}</span>
      </div>
    </>
  )
}
