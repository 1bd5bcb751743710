import { afterEach, expect, test, vi } from 'vitest'
import { removeNode } from '../../../core/model/edits/remove-node.ts'
import type { Editor } from '../../store/editor.tsx'
import { placePart } from './place-part.ts'
import { presentFlavour } from './projects.ts'
import { editorWith, undo } from './testing.ts'

afterEach(() => void vi.unstubAllGlobals())

function emptyFixed(): Editor {
  const editor = editorWith('')
  const project = { id: 'p', name: 'shop', flavour: 'fixed' as const, files: {} }
  editor.store.getState().addProject(project, { label: 'add project' })
  return editor
}

const filesOf = ({ store }: Editor) => store.getState().design.projects[0]?.files

test('a project of the palette has the flavour that was chosen', () => {
  const editor = editorWith('')
  vi.stubGlobal('requestAnimationFrame', () => 0)
  placePart(editor, { kind: 'project', flavour: 'fixed' })
  expect(presentFlavour(editor.store.getState())).toBe('fixed')
})

test('parts get files and disks as Platform.sh has them', () => {
  const editor = emptyFixed()
  placePart(editor, { kind: 'application', image: 'nodejs' })
  placePart(editor, { kind: 'application', image: 'php' })
  placePart(editor, { kind: 'service', image: 'rabbitmq' })
  placePart(editor, { kind: 'service', image: 'redis' })
  const files = filesOf(editor)
  expect(Object.keys(files ?? {})).toEqual([
    '.platform.app.yaml',
    'app-2/.platform.app.yaml',
    '.platform/services.yaml',
  ])
  expect(files?.['.platform/services.yaml']).toMatch(
    /^queue:\n {2}type: rabbitmq:.+\n {2}disk: 512\ncache:\n {2}type: redis:[^\n]+\n$/,
  )
})

test('what the flavour does not have is refused with the reason', () => {
  const editor = emptyFixed()
  placePart(editor, { kind: 'service', image: 'clickhouse' })
  expect(filesOf(editor)).toEqual({})
  expect(editor.view.getState().message?.text).toBe('ClickHouse is not available on Upsun Fixed.')
})

test('a file that went with its application comes back with an undo', () => {
  const editor = emptyFixed()
  placePart(editor, { kind: 'application', image: 'nodejs' })
  const before = filesOf(editor)
  const ref = { kind: 'application', name: 'app' } as const
  const result = editor.store.getState().edit('p', { label: 'remove app' }, (tree) => removeNode(tree, ref))
  expect(result.ok).toBe(true)
  expect(filesOf(editor)).toEqual({})
  undo(editor)
  expect(filesOf(editor)).toBe(before)
})
