import { expect, test } from 'vitest'
import { groupBy } from './group-by.ts'

test('items are together by key, in their order, and left out without one', () => {
  const keyOf = (word: string) => (word === '' ? undefined : word.length)
  expect([...groupBy(['db', 'api', '', 'ui', 'web'], keyOf)]).toEqual([
    [2, ['db', 'ui']],
    [3, ['api', 'web']],
  ])
})
