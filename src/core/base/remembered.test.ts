import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('answers are found once per subject, and again where something else changed', () => {
  const found: string[] = []
  const find = remembered((subject: { name: string }, other: number) => {
    found.push(`${subject.name} ${other}`)
    return subject.name.length + other
  })
  const [api, shop] = [{ name: 'api' }, { name: 'shop' }]
  expect([find(api, 1), find(api, 1), find(shop, 1), find(api, 2), find(api, 2)]).toEqual([4, 4, 5, 5, 5])
  expect(found).toEqual(['api 1', 'shop 1', 'api 2'])
})
