import { expect, test } from 'vitest'
import { changedLines } from './change-preview.ts'

const before = 'a: 1\nb: 2\nc: 3\nd: 4\n'

test('shows what goes and what comes, with a line around it', () => {
  expect(changedLines({ 'x.yaml': before }, { 'x.yaml': before.replace('c: 3', 'c: 5') })).toEqual([
    {
      file: 'x.yaml',
      line: 2,
      lines: [
        { kind: 'kept', number: 0, text: 'b: 2' },
        { kind: 'removed', number: 1, text: 'c: 3' },
        { kind: 'added', number: 2, text: 'c: 5' },
        { kind: 'kept', number: 3, text: 'd: 4' },
      ],
    },
  ])
})

test('says nothing of files that stay, and all of those that come or go', () => {
  const hunks = changedLines(
    { 'x.yaml': before, 'old.yaml': 'o: 1\n' },
    { 'x.yaml': before, 'new.yaml': 'n: 1\n' },
  )
  expect(hunks.map(({ file, lines }) => [file, lines])).toEqual([
    ['old.yaml', [{ kind: 'removed', number: 0, text: 'o: 1' }]],
    ['new.yaml', [{ kind: 'added', number: 0, text: 'n: 1' }]],
  ])
})

test('leaves line endings and remarks about the last line out', () => {
  const [hunk] = changedLines({ 'x.yaml': 'a: 1\r\nb: 2' }, { 'x.yaml': 'a: 1\r\nb: 3' })
  expect(hunk?.lines.map(({ kind, text }) => [kind, text])).toEqual([
    ['kept', 'a: 1'],
    ['removed', 'b: 2'],
    ['added', 'b: 3'],
  ])
})
