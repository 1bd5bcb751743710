import { expect, test } from 'vitest'
import { type Design, EMPTY_DESIGN } from '../model/design.ts'
import { parseSidecar, printSidecar } from './sidecar.ts'

const design: Design = {
  ...EMPTY_DESIGN,
  facts: {
    p1: {
      team: 'web',
      answers: { multiSite: true, headless: false },
      applications: { api: { sites: [{ name: 'de', traffic: 'high' }] } },
    },
    p2: { team: 'other' },
  },
  layout: { p1: { 'service:db': { x: 8, y: 16 } }, p2: { 'service:x': { x: 1, y: 1 } } },
  silenced: [
    { rule: 'one', project: 'p1', at: '/applications/api', reason: 'known' },
    { rule: 'two', project: 'p2', at: '', reason: 'of the other' },
    { rule: 'three', at: '', reason: 'of the whole design' },
  ],
}

test('keeps what the configuration of its project does not say', () => {
  expect(parseSidecar(printSidecar(design, 'p1') ?? '')).toEqual({
    ok: true,
    value: {
      facts: design.facts.p1,
      layout: design.layout.p1,
      silenced: [
        { rule: 'one', at: '/applications/api', reason: 'known' },
        { rule: 'three', at: '', reason: 'of the whole design' },
      ],
    },
  })
})

test('may be written by hand, with a part only', () => {
  expect(parseSidecar('{ "version": 1, "facts": { "customer": "acme" } }')).toEqual({
    ok: true,
    value: { facts: { customer: 'acme' }, layout: {}, silenced: [] },
  })
})

test('is not needed where there is nothing to keep', () => {
  expect(printSidecar(EMPTY_DESIGN, 'p1')).toBeUndefined()
})

test.each([
  ['{', 'not-json'],
  ['{ "version": 2 }', 'newer-version'],
  ['{ "version": 1, "fact": {} }', 'not-a-design'],
  ['{ "version": 1, "facts": { "team": 3 } }', 'not-a-design'],
])('%s is refused as %s', (text, code) => {
  expect(parseSidecar(text)).toMatchObject({ ok: false, failure: { code } })
})
