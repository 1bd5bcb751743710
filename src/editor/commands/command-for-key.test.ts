import { expect, test } from 'vitest'
import type { Command } from './command.ts'
import { commandForKey } from './command-for-key.ts'
import type { KeyPress } from './shortcut.ts'

const run = () => {}
const undo: Command = { id: 'undo', label: 'Undo', shortcut: 'mod+Z', run }
const redo: Command = { id: 'redo', label: 'Redo', shortcut: 'mod+shift+Z', alternatives: ['mod+Y'], run }
const search: Command = { id: 'search', label: 'Search', shortcut: 'mod+K', whileTyping: true, run }
const help: Command = { id: 'help', label: 'Help', shortcut: '?', run }
const zoomIn: Command = { id: 'zoom-in', label: 'Zoom in', shortcut: 'mod++', run }
const remove: Command = { id: 'delete', label: 'Delete', shortcut: 'Delete', run }
const connect: Command = { id: 'connect', label: 'Connect', shortcut: 'C', onCanvas: true, run }
const commands = [undo, redo, search, help, zoomIn, remove, connect]

function pressed(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}
function found(
  press: KeyPress,
  { isMac = false, isTyping = false, isOnCanvas = false } = {},
): string | undefined {
  return commandForKey(press, commands, { isMac, isTyping, isOnCanvas })?.id
}

test('Control is the modifier on most systems, Command on a Mac', () => {
  expect(found(pressed('z', { ctrlKey: true }))).toBe('undo')
  expect(found(pressed('z', { metaKey: true }), { isMac: true })).toBe('undo')
  expect(found(pressed('z', { metaKey: true }))).toBeUndefined()
  expect(found(pressed('z', { ctrlKey: true }), { isMac: true })).toBeUndefined()
})

test('Shift tells two commands on one key apart, also with caps lock on', () => {
  expect(found(pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
  expect(found(pressed('Z', { ctrlKey: true }))).toBe('undo')
})

test('an alternative does the same as the shortcut', () => {
  expect(found(pressed('y', { ctrlKey: true }))).toBe('redo')
})

test('a sign is found whether or not the keyboard needs Shift for it', () => {
  expect(found(pressed('?', { shiftKey: true }))).toBe('help')
  expect(found(pressed('?'))).toBe('help')
  expect(found(pressed('+', { ctrlKey: true, shiftKey: true }))).toBe('zoom-in')
})

test('a named key needs no modifier, and an extra one makes it another key', () => {
  expect(found(pressed('Delete'))).toBe('delete')
  expect(found(pressed('Delete', { altKey: true }))).toBeUndefined()
})

test('Option on a Mac turns a letter into another sign, and is understood', () => {
  const press = pressed('Dead', { code: 'KeyN', metaKey: true, altKey: true })
  const fresh: Command = { id: 'new', label: 'New', shortcut: 'mod+alt+N', run }
  expect(commandForKey(press, [fresh], { isMac: true, isTyping: false, isOnCanvas: false })?.id).toBe('new')
})

test('while someone types, only commands that no text field knows are found', () => {
  expect(found(pressed('z', { ctrlKey: true }), { isTyping: true })).toBeUndefined()
  expect(found(pressed('?'), { isTyping: true })).toBeUndefined()
  expect(found(pressed('k', { ctrlKey: true }), { isTyping: true })).toBe('search')
})

test('the keys of the canvas are found on the canvas alone, and not while a name is typed there', () => {
  expect(found(pressed('c'))).toBeUndefined()
  expect(found(pressed('c'), { isOnCanvas: true })).toBe('connect')
  expect(found(pressed('c'), { isOnCanvas: true, isTyping: true })).toBeUndefined()
})
