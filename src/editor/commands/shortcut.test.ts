import { expect, test } from 'vitest'
import { printShortcut } from './shortcut.ts'

test.each([
  ['mod+shift+Z', '⇧⌘Z', 'Ctrl+Shift+Z'],
  ['mod+k', '⌘K', 'Ctrl+K'],
  ['Delete', '⌦', 'Del'],
  ['?', '?', '?'],
  ['mod++', '⌘+', 'Ctrl++'],
  ['F2', 'F2', 'F2'],
])('%s is printed as the keys are labelled', (shortcut, mac, other) => {
  expect(printShortcut(shortcut, true)).toBe(mac)
  expect(printShortcut(shortcut, false)).toBe(other)
})
