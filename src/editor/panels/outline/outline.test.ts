import { describe, expect, test } from 'vitest'
import { graphOf } from '../../../core/model/graph.ts'
import { outlineOf, visibleRows } from './outline-items.ts'
import { reuseItems } from './reuse-items.ts'
import { treeMove } from './tree-keys.ts'

const configuration = {
  services: { db: { type: 'postgresql:18' } },
  applications: {
    api: { type: 'php:8.4', relationships: { store: { service: 'db' } }, workers: { mails: {} } },
  },
  routes: { 'https://{default}/': { type: 'upstream', upstream: 'api:http' } },
}
const project = { id: 'p', name: 'shop', flavour: 'flex' as const, files: {}, configuration }
const outline = outlineOf(project, graphOf(configuration), { byNode: new Map(), byEdge: new Map() })
const everything = visibleRows([outline], () => true)
const names = everything.map(({ item, level }) => `${level} ${item.name}`)

test('the outline goes as requests flow: routes, applications with their workers, services', () => {
  expect(names).toEqual([
    '1 project shop',
    '2 route https://{default}/',
    '3 upstream to application api',
    '2 application api',
    '3 worker api--mails',
    '4 relationship store to service db',
    '3 relationship store to service db',
    '2 service db',
  ])
})

test('what is folded hides what is under it', () => {
  expect(visibleRows([outline], (key) => key === 'project p').map(({ item }) => item.text)).toEqual([
    'shop',
    '{default}/',
    'api',
    'db',
  ])
})

test('a line that says what it said before is the same line', () => {
  const found = { byNode: new Map(), byEdge: new Map() }
  const edited = { ...configuration, services: { db: { type: 'postgresql:17' } } }
  const [after] = reuseItems([outlineOf(project, graphOf(edited), found)], [outline])
  const kept = after?.children.filter((item, at) => item === outline.children[at])
  expect(kept?.map(({ text }) => text)).toEqual(['{default}/', 'api'])
  expect(reuseItems([outlineOf(project, graphOf(configuration), found)], [outline])[0]).toBe(outline)
})

describe('keys', () => {
  const open = (key: string) => key === 'project p'
  const rows = visibleRows([outline], open)
  const move = (pressed: string, from: string) => treeMove(pressed, rows, from, open)

  test.each([
    ['ArrowDown', 'project p', { kind: 'focus', key: 'node p/route:https://{default}/' }],
    ['ArrowUp', 'project p', null],
    ['End', 'project p', { kind: 'focus', key: 'node p/service:db' }],
    ['Home', 'node p/service:db', { kind: 'focus', key: 'project p' }],
    ['ArrowRight', 'node p/application:api', { kind: 'unfold', key: 'node p/application:api' }],
    ['ArrowRight', 'project p', { kind: 'focus', key: 'node p/route:https://{default}/' }],
    ['ArrowRight', 'node p/service:db', null],
    ['ArrowLeft', 'node p/service:db', { kind: 'focus', key: 'project p' }],
    ['ArrowLeft', 'project p', { kind: 'fold', key: 'project p' }],
    [' ', 'node p/service:db', { kind: 'select', key: 'node p/service:db' }],
    ['Enter', 'node p/service:db', { kind: 'show', key: 'node p/service:db' }],
    ['d', 'project p', { kind: 'focus', key: 'node p/service:db' }],
    ['a', 'node p/service:db', { kind: 'focus', key: 'node p/application:api' }],
    ['Escape', 'project p', null],
  ])('%s on %s', (pressed, from, expected) => {
    expect(move(pressed, from)).toEqual(expected)
  })
})
