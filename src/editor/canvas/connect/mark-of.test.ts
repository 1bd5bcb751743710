import { expect, test } from 'vitest'
import { startConnecting } from '../../commands/topology/connect-nodes.ts'
import { editorWith } from '../../commands/topology/testing.ts'
import { createViewStore } from '../../store/view-store.ts'
import { markOf } from './mark-of.ts'

test('only what is pointed out is marked, so that nothing else is drawn again', () => {
  const view = createViewStore()
  expect(markOf(view.getState(), 'p1/service:db')).toBeUndefined()
  view.getState().pointOut({ nodes: new Map([['p1/service:db', 'stopped']]), edges: new Map() })
  expect(markOf(view.getState(), 'p1/service:db')).toBe('stopped')
  expect(markOf(view.getState(), 'p1/service:cache')).toBeUndefined()
})

test('a connection being drawn goes before what is pointed out', () => {
  const view = createViewStore()
  view.getState().pointOut({ nodes: new Map([['p1/service:db', 'shown']]), edges: new Map() })
  view.getState().connectFrom({ from: 'p1/service:db', permissions: new Map() })
  expect(markOf(view.getState(), 'p1/service:db')).toBe('start')
})

test('while a connection is drawn, every node says whether it may end there', () => {
  const editor = editorWith(
    'applications: {api: {type: php:8.4}}\nservices: {db: {type: redis:8.0}}\nroutes: {x: {}}\n',
  )
  editor.view.getState().connectFrom(startConnecting(editor, 'p/application:api'))
  expect(markOf(editor.view.getState(), 'p/service:db')).toBe('legal')
  expect(markOf(editor.view.getState(), 'p/route:x')).toBe('illegal')
})

test('nothing stays pointed out when another panel opens', () => {
  const view = createViewStore()
  view.getState().pointOut({ nodes: new Map([['p1/service:db', 'shown']]), edges: new Map() })
  view.getState().showPanel({ kind: 'trace' })
  expect(view.getState().pointedOut).toBeNull()
})
