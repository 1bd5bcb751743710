/** What of a KeyboardEvent decides which shortcut it is. */
export interface KeyPress {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * A shortcut in one spelling: modifiers in fixed order, letters in upper case. Two shortcuts clash if these are equal.
 * Shift is left out of signs such as `?`, which keyboards reach in different ways.
 */
export function normalized(shortcut: string): string {
  const parts = shortcut.split('+')
  const key = parts.at(-1) || '+'
  const modifiers = parts.slice(0, -1).map((part) => part.toLowerCase())
  return spelled(key, {
    mod: modifiers.includes('mod'),
    alt: modifiers.includes('alt'),
    shift: modifiers.includes('shift'),
  })
}

/** The shortcut that was pressed, or null where the other platform's modifier is held. */
export function shortcutOf(press: KeyPress, isMac: boolean): string | null {
  if (isMac ? press.ctrlKey : press.metaKey) return null
  // Option makes other signs of letters on a Mac: the key cap tells which letter was meant.
  const letter = press.altKey ? /^Key([A-Z])$/.exec(press.code ?? '')?.[1] : undefined
  return spelled(letter ?? press.key, {
    mod: isMac ? press.metaKey : press.ctrlKey,
    alt: press.altKey,
    shift: press.shiftKey,
  })
}

/** A shortcut as the keys are labelled: `⇧⌘Z` on a Mac, `Ctrl+Shift+Z` elsewhere. */
export function printShortcut(shortcut: string, isMac: boolean): string {
  const parts = normalized(shortcut).replace(/\+\+$/, '+Plus').split('+')
  if (isMac) return parts.map((part) => MAC[part] ?? part).join('')
  const order = (part: string) => ['mod', 'alt', 'shift'].indexOf(part) + 1 || 4
  return parts
    .toSorted((left, right) => order(left) - order(right))
    .map((part) => OTHER[part] ?? part)
    .join('+')
}

const MAC: Readonly<Record<string, string>> = {
  mod: '⌘',
  alt: '⌥',
  shift: '⇧',
  Plus: '+',
  Delete: '⌦',
  Backspace: '⌫',
  Enter: '↩',
  ' ': 'Space',
}
const OTHER: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  Plus: '+',
  Delete: 'Del',
  ' ': 'Space',
}

function spelled(key: string, held: { mod: boolean; alt: boolean; shift: boolean }): string {
  const isSign = key.length === 1 && key.toUpperCase() === key.toLowerCase() && !/[0-9 ]/.test(key)
  const modifiers = [held.alt && 'alt', held.shift && !isSign && 'shift', held.mod && 'mod'].filter(Boolean)
  return [...modifiers, key.length === 1 ? key.toUpperCase() : key].join('+')
}
