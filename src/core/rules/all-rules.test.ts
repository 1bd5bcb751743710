import { expect, test } from 'vitest'
import { ALL_RULES } from './all-rules.ts'

const files = Object.keys(import.meta.glob(['./*/*.ts', '!./*/all-*-rules.ts']))
const isTest = (file: string) => file.endsWith('.test.ts')
const ruleFiles = files.filter((file) => !isTest(file))

test('every file in the folder of a category is a rule of the list, in its order, with its id', () => {
  expect(ALL_RULES.map(({ category, id }) => `./${category}/${id}.ts`)).toEqual(ruleFiles.toSorted())
})

test('every rule has a test beside it', () => {
  const untested = ruleFiles.filter((file) => !files.includes(file.replace(/\.ts$/, '.test.ts')))
  expect(untested).toEqual([])
})

test('every rule says why, and where to read on', () => {
  for (const { id, title, why, page } of ALL_RULES) {
    expect.soft(title, id).toMatch(/^[A-Z].*[^.]$/)
    expect.soft(why, id).toMatch(/\.$/)
    expect.soft(page, id).toMatch(/^(fixed:)?\/[a-z0-9/_-]+\.html$/)
  }
})
