import { expect, test } from 'vitest'
import { remembered, rememberedOfMap, rememberedWith } from './remembered.ts'
import { Tagged } from './tree.ts'

const [api, shop] = [{ name: 'api' }, { name: 'shop' }]

test('an answer is found once per subject, also where it is that there is none', () => {
  const found: string[] = []
  const find = remembered(({ name }: { name: string }) => {
    found.push(name)
    return name === 'api' ? null : name.length
  })
  expect([find(api), find(api), find(shop), find(shop)]).toEqual([null, null, 4, 4])
  expect(found).toEqual(['api', 'shop'])
})

test('an answer is found again where the other thing is another one', () => {
  const found: string[] = []
  const find = rememberedWith((subject: { name: string }, other: number) => {
    found.push(`${subject.name} ${other}`)
    return other > 1 ? undefined : subject.name.length + other
  })
  expect([find(api, 1), find(api, 1), find(shop, 1), find(api, 2), find(api, 2), find(api, 1)]).toEqual([
    4,
    4,
    5,
    undefined,
    undefined,
    4,
  ])
  expect(found).toEqual(['api 1', 'shop 1', 'api 2', 'api 1'])
})

test('of what is no map there is nothing to say', () => {
  const find = rememberedOfMap((map) => Object.keys(map).length, 0)
  expect([find({ a: 1 }), find(undefined), find([1]), find('a'), find(new Tagged('!include', 'a'))]).toEqual([
    1, 0, 0, 0, 0,
  ])
})
