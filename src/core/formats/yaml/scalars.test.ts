import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isTextInBoth, readsDifferentlyIn11 } from './scalars.ts'

const WORDS = [
  'x',
  'nodejs:22',
  'yes',
  'No',
  'on',
  'OFF',
  'y',
  'N',
  'true',
  'False',
  '~',
  'null',
  '',
  '0',
  '-1',
  '+7',
  '007',
  '010',
  '08',
  '0o17',
  '0x1F',
  '0b101',
  '1_000',
  '1:30',
  '190:20:30',
  '1:75',
  '1.5',
  '1.',
  '.5',
  '.',
  '1e3',
  '1.0e+3',
  '1.0e3',
  '.inf',
  '-.INF',
  '.nan',
  '2024-01-31',
  '2024-1-1 10:00:00',
  '=',
  '12:30:45.5',
  '1.2.3',
  '+',
  '0.',
  '-0',
  '1__0',
] // prettier-ignore

describe('a plain scalar', () => {
  test.each(WORDS)('%j is called text only where both versions of the parser read text', (word) => {
    const isText = (version: '1.1' | '1.2') => typeof parse(`- ${word}`, { version })[0] === 'string'
    expect(isTextInBoth(word) && !(isText('1.1') && isText('1.2'))).toBe(false)
  })

  test.each(['x', 'nodejs:22', '1.2.3', '1:75', 'yess'])('%j needs no quotes', (word) => {
    expect(isTextInBoth(word)).toBe(true)
    expect(readsDifferentlyIn11(word)).toBe(false)
  })

  test.each([
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    '010',
    '08',
    '0o17',
    '0b101',
    '1_000',
    '1:30',
    '190:20:30',
    '1e3',
    '2024-01-31',
    '=',
  ])('%j is another thing in YAML 1.1', (word) => {
    expect(isTextInBoth(word)).toBe(false)
    expect(readsDifferentlyIn11(word)).toBe(true)
  })

  test.each(['true', '~', 'null', '', '0', '-1', '+7', '0x1F', '1.5', '.5', '1.0e+3', '.inf', '.nan'])(
    '%j is the same in both, and no text',
    (word) => {
      expect(isTextInBoth(word)).toBe(false)
      expect(readsDifferentlyIn11(word)).toBe(false)
    },
  )
})
