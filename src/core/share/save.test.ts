import { expect, test } from 'vitest'
import type { Design } from '../model/design.ts'
import { parseDesign, printDesign, withoutLostPositions } from './save.ts'

const design: Design = {
  name: 'Shop',
  projects: [
    {
      id: 'p1',
      name: 'shop',
      flavour: 'flex',
      files: { '.upsun/config.yaml': 'a: 1', logo: Uint8Array.of(0xff, 0) },
      configuration: { a: 1 },
    },
    { id: 'p2', name: 'new', flavour: 'flex', files: {}, configuration: {} },
  ],
  facts: { p1: { customer: 'acme' } },
  layout: {
    p1: { 'application:api': { x: 1, y: 2 }, 'application:ap': { x: 3, y: 4 } },
    gone: { 'service:db': { x: 5, y: 6 } },
  },
  silenced: [{ rule: 'x', at: '', reason: 'y' }],
}

test('what is sent does not tell what a project was when it was imported', () => {
  const projects = design.projects.map((project) => ({ ...project, imported: { 'old.yaml': 'a: 0' } }))
  expect(printDesign({ ...design, projects })).toBe(printDesign(design))
})

test('a saved file holds everything but what is read from the files', () => {
  const { projects, ...rest } = design
  const unread = projects.map(({ configuration: _, ...project }) => project)
  expect(parseDesign(printDesign(design))).toEqual({ ok: true, value: { ...rest, projects: unread } })
})

test('a file that is no JSON is refused with the reason', () => {
  expect(parseDesign('name: Shop')).toMatchObject({ ok: false, failure: { code: 'not-json' } })
})

test('positions of nodes and projects that are gone are not shared', () => {
  const shared = withoutLostPositions(design, () => new Set(['application:api'] as const))
  expect(shared).toEqual({ ...design, layout: { p1: { 'application:api': { x: 1, y: 2 } } } })
})

test.each(['__proto__', 'constructor'])('a project called %s has no positions that nobody gave it', (id) => {
  const projects = [{ id, name: 'shop', flavour: 'flex', files: {}, configuration: {} }] as const
  const { layout } = withoutLostPositions({ ...design, projects, layout: {} }, () => new Set())
  expect(Object.keys(layout)).toEqual([])
})
