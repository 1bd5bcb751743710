import { expect, test } from 'vitest'
import { factsWith } from './application-facts.ts'

test('what is empty is unknown', () => {
  expect(factsWith({}, 'p', 'api', { team: '', customer: 'Acme', sites: [] })).toEqual({
    p: { applications: { api: { customer: 'Acme' } } },
  })
})

test('facts of others stay', () => {
  const facts = { p: { team: 'core', applications: { web: { team: 'front' } } }, q: { customer: 'B' } }
  expect(factsWith(facts, 'p', 'api', { team: 'back' })).toEqual({
    p: { team: 'core', applications: { web: { team: 'front' }, api: { team: 'back' } } },
    q: { customer: 'B' },
  })
})
