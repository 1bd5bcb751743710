import { expect, test } from 'vitest'
import { applyEdits } from './edits.ts'

test('edits apply from the top, whatever their order', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: 'A' },
  ]
  expect(applyEdits('abcdefg', edits)).toBe('AbcdEfg')
})

test('edits at the same place come out in the order they were made', () => {
  const edits = ['1', '2'].map((text) => ({ start: 1, end: 1, text }))
  expect(applyEdits('ab', edits)).toBe('a12b')
})

test('deletions that overlap delete once', () => {
  expect(
    applyEdits('abcdef', [
      { start: 1, end: 4, text: '' },
      { start: 2, end: 5, text: '' },
    ]),
  ).toBe('af')
})

test('lines put in behind a line that is deleted take its place', () => {
  const insertion = { start: 3, end: 3, text: 'new', lineBreak: '\n' }
  expect(applyEdits('a\nb\nc\n', [insertion])).toBe('a\nb\nnew\nc\n')
  expect(applyEdits('a\nb\nc\n', [{ start: 2, end: 4, text: '' }, insertion])).toBe('a\nnew\nc\n')
})

test('a comment that touches what is replaced stays a comment', () => {
  expect(applyEdits('a: "b"# why\n', [{ start: 3, end: 6, text: 'c' }])).toBe('a: c # why\n')
  expect(applyEdits('a: "b" # why\n', [{ start: 3, end: 6, text: 'c' }])).toBe('a: c # why\n')
})
