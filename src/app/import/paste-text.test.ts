import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import type { UnreadDesign } from '../../editor/store/unread-design.ts'
import { createEditor } from '../create-editor.ts'
import type { Session } from '../documents/session.ts'
import { pasteText } from './paste-text.ts'

const CONFIG = 'services:\n  db: # the one\n    type: mariadb:11.8\n'
const shop: UnreadDesign = {
  ...EMPTY_DESIGN,
  projects: [{ id: 'p', name: 'shop', flavour: 'flex', files: { '.upsun/config.yaml': CONFIG } }],
}
async function paste(text: string, present: UnreadDesign = EMPTY_DESIGN) {
  const editor = createEditor()
  editor.store.getState().open(present)
  const opened: UnreadDesign[] = []
  // Pasting opens designs, and asks nothing else of a session.
  const session = { openNew: async (design: UnreadDesign) => void opened.push(design) } as unknown as Session
  await pasteText(text, editor, session)
  const { design, selection, history } = editor.store.getState()
  const file = design.projects[0]?.files['.upsun/config.yaml']
  return { opened, file, selection, history, message: editor.view.getState().message }
}

test('configuration pasted on an empty canvas opens as it is', async () => {
  const { opened } = await paste('services:\r\n  db: {type: "mariadb:11.8"}')
  expect(opened[0]?.projects[0]?.files).toEqual({
    '.upsun/config.yaml': 'services:\r\n  db: {type: "mariadb:11.8"}',
  })
})

test('configuration pasted into a design joins it, selected, in one step', async () => {
  const { opened, file, selection, history, message } = await paste('cache:\n  type: redis:8.0\n', shop)
  expect(message?.text).toBe('Pasted 1 node into shop.')
  expect(opened).toEqual([])
  expect(file).toBe(`${CONFIG}  cache:\n    type: redis:8.0\n`)
  expect(selection.nodes).toEqual(['p/service:cache'])
  expect(history.past.map(({ label }) => label)).toEqual(['paste 1 node'])
})

test('anything else is refused and changes nothing', async () => {
  const { opened, file, message } = await paste('Dear all, lunch is at noon', shop)
  expect(opened).toEqual([])
  expect(file).toBe(CONFIG)
  expect(message?.tone).toBe('error')
})
