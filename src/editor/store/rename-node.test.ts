import { expect, test } from 'vitest'
import { flex } from '../../core/formats/flex/flex.ts'
import { createEditorStore } from './editor-store.ts'
import { renameNode } from './rename-node.ts'

function opened() {
  const store = createEditorStore({ flex, fixed: flex })
  store.getState().open({
    name: 'Shop',
    projects: [
      {
        id: 'p',
        name: 'shop',
        flavour: 'flex',
        files: {
          '.upsun/config.yaml': 'applications:\n  api:\n    relationships:\n      db:\nservices:\n  db: {}\n',
        },
      },
    ],
    facts: {},
    layout: { p: { 'service:db': { x: 8, y: 8 } } },
    silenced: [],
  })
  return store
}

test('a rename takes references, position and selection along, as one step', () => {
  const store = opened()
  expect(renameNode(store, 'p', { kind: 'service', name: 'db' }, 'store')).toEqual({
    ok: true,
    value: undefined,
  })
  const { design, selection, history } = store.getState()
  expect(design.projects[0]?.configuration).toEqual({
    applications: { api: { relationships: { db: { service: 'store' } } } },
    services: { store: {} },
  })
  expect(design.layout).toEqual({ p: { 'service:store': { x: 8, y: 8 } } })
  expect(selection.nodes).toEqual(['p/service:store'])
  expect(history.past).toHaveLength(1)
})

test('a name that is taken is refused with the reason, and nothing changes', () => {
  const store = opened()
  const before = store.getState().design
  expect(renameNode(store, 'p', { kind: 'service', name: 'db' }, 'api')).toMatchObject({ ok: false })
  expect(store.getState().design).toBe(before)
})
