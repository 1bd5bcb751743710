import { expect, test } from 'vitest'
import { withAnswer } from './with-answer.ts'

const facts = { p1: { team: 'web', answers: { headless: true } }, p2: { team: 'shop' } }

test('an answer joins the others, and what else is stated stays', () => {
  expect(withAnswer(facts, 'p1', 'multiSite', false)).toEqual({
    ...facts,
    p1: { team: 'web', answers: { headless: true, multiSite: false } },
  })
  expect(withAnswer({}, 'p9', 'multiSite', true)).toEqual({ p9: { answers: { multiSite: true } } })
})

test('the last answer that is taken back leaves nothing behind', () => {
  expect(withAnswer(facts, 'p1', 'headless', undefined)).toEqual({ ...facts, p1: { team: 'web' } })
})
