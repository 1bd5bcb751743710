import { expect, test } from 'vitest'
import type { Note } from '../../core/convert/note.ts'
import { summaryOf } from './summary.ts'

const note = (level: Note['level']): Note => ({ code: 'plan', level, at: [], message: '' })

test('levels are counted, the gravest first', () => {
  expect(summaryOf([note('info'), note('lost'), note('lost'), note('error')])).toBe(
    '1 without equivalent, 2 left out, 1 to know.',
  )
})

test('nothing to tell is told', () => {
  expect(summaryOf([])).toBe('Everything maps by itself.')
})
