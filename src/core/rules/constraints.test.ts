import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ALL_RULES } from './all-rules.ts'
import { DECIDED_BY_READING, UNDECIDED } from './undecided.ts'

const catalogue = '../shared/domain/constraints.md'

const decided = [
  ...ALL_RULES.flatMap(({ id, covers = [] }) => [id, ...covers]),
  ...Object.keys(DECIDED_BY_READING),
]

test('no constraint is decided by two rules, or by one and by none', () => {
  const all = [...decided, ...Object.keys(UNDECIDED)]
  expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
})

test('every reason why a constraint is not decided is a sentence', () => {
  for (const [id, reason] of Object.entries({ ...UNDECIDED, ...DECIDED_BY_READING }))
    expect.soft(reason, id).toMatch(/^[A-Z].*\.$/)
})

describe.skipIf(!existsSync(catalogue))('of the catalogue of constraints', () => {
  const text = existsSync(catalogue) ? readFileSync(catalogue, 'utf8') : ''
  const ids = [...text.matchAll(/^\| \d+ \| `([a-z0-9-]+)`/gm)].map(([, id = '']) => id)

  test('each is decided by a rule, while reading, or has a reason why it is not', () => {
    expect(ids.length).toBeGreaterThan(200)
    expect(ids.filter((id) => !decided.includes(id) && !Object.hasOwn(UNDECIDED, id))).toEqual([])
  })

  test('what is left out is known there', () => {
    expect(Object.keys(UNDECIDED).filter((id) => !ids.includes(id))).toEqual([])
  })
})
