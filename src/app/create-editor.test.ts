import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../core/model/design.ts'
import { createEditor, startChecking } from './create-editor.ts'

test('findings follow the design from when checking starts', async () => {
  const editor = createEditor()
  const text =
    'applications:\n  api:\n    type: "nodejs:24"\n    relationships: { db: { service: gone, endpoint: mysql } }\n'
  const project = { id: 'p', name: 'p', flavour: 'flex', files: { '.upsun/config.yaml': text } } as const
  editor.store.getState().open({ ...EMPTY_DESIGN, projects: [project] })
  await startChecking(editor)
  expect(editor.findings.getState().all.length).toBeGreaterThan(0)
  editor.store.getState().open(EMPTY_DESIGN)
  expect(editor.findings.getState().all).toEqual([])
})
