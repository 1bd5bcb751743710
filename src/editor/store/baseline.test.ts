import { expect, test } from 'vitest'
import { formats } from '../../core/formats/formats.ts'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { renameNode } from '../../core/model/edits/rename-node.ts'
import type { Files } from '../../core/model/files.ts'
import { designToKeep } from './design-to-keep.ts'
import { createEditorStore } from './editor-store.ts'
import { createFindingsStore } from './findings-store.ts'

const files = {
  '.upsun/config.yaml': `applications:
  shop:
    type: php:8.4
    relationships:
      db: { service: db, endpoint: mysql }
services:
  db:
    type: mariadb:11.8
`,
}

/** A store with one project, and what the rule of renamed services finds in it. */
function opened(origin: { readonly imported?: Files }) {
  const store = createEditorStore(formats)
  store.getState().open({
    ...EMPTY_DESIGN,
    projects: [{ id: 'p', name: 'shop', flavour: 'flex', files, ...origin }],
  })
  const findings = createFindingsStore(store, () => '2026-08-20')
  const rename = (name: string, newName: string) =>
    store.getState().edit('p', { label: 'rename' }, (configuration) => {
      const renamed = renameNode(configuration, { kind: 'service', name }, newName)
      return renamed.ok ? renamed.value : configuration
    })
  const warnings = () =>
    findings
      .getState()
      .all.filter(({ rule }) => rule === 'service-rename')
      .map(({ message }) => message)
  return { store, rename, warnings }
}

test('a renamed service of an imported project leaves its data behind, until that is undone', () => {
  const { store, rename, warnings } = opened({ imported: files })
  expect(warnings()).toEqual([])
  rename('db', 'main')
  expect(warnings()).toEqual([expect.stringContaining('"main" was called "db"')])
  store.getState().undo()
  expect(warnings()).toEqual([])
})

test('a design that was kept and is opened again still knows what was imported', () => {
  const before = opened({ imported: files })
  before.rename('db', 'main')
  const after = createEditorStore(formats)
  after.getState().open(designToKeep(before.store.getState()))
  const findings = createFindingsStore(after, () => '2026-08-20').getState().all
  expect(findings.map(({ rule }) => rule)).toContain('service-rename')
})

test('what was drawn or shared has no data to leave behind', () => {
  const { rename, warnings } = opened({})
  rename('db', 'main')
  expect(warnings()).toEqual([])
})

test('where a project came from is no part of the design', () => {
  const { store } = opened({ imported: files })
  expect(Object.keys(store.getState().design.projects[0] ?? {})).not.toContain('imported')
  store.getState().open(EMPTY_DESIGN)
  expect(store.getState().baselines).toEqual({})
})
