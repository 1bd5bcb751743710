import { expect, test } from 'vitest'
import { setAt } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import { SectionsRead } from './sections-read.ts'

const configuration: Tree = { applications: { shop: null }, services: { db: null }, more: {} }

test('rules that name nothing read everything', () => {
  expect(new SectionsRead(configuration).of(undefined)).toBe(configuration)
})

test('rules read the sections that they name, where they are there', () => {
  expect(new SectionsRead(configuration).of(['services', 'routes'])).toEqual({ services: { db: null } })
})

test('rules that name the same sections read one object', () => {
  const sections = new SectionsRead(configuration)
  expect(sections.of(['services'])).toBe(sections.of(['services']))
})

test('sections that stay the same are the object that was read before', () => {
  const before = new SectionsRead(configuration)
  const services = before.of(['services'])
  const both = before.of(['applications', 'services'])
  const after = new SectionsRead(setAt(configuration, ['applications', 'shop'], {}), before)
  expect(after.of(['services'])).toBe(services)
  expect(after.of(['applications', 'services'])).not.toBe(both)
  expect(after.of(['applications', 'services'])).toEqual({
    applications: { shop: {} },
    services: { db: null },
  })
})

test('a section that is new is read', () => {
  const before = new SectionsRead({})
  expect(before.of(['routes'])).toEqual({})
  expect(new SectionsRead({ routes: {} }, before).of(['routes'])).toEqual({ routes: {} })
})
