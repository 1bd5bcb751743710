import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fail, ok } from '../../core/base/result.ts'
import type { Format } from '../../core/formats/format.ts'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { createEditorStore } from '../../editor/store/editor-store.ts'
import type { UnreadDesign } from '../../editor/store/unread-design.ts'
import type { DocumentChange, DocumentStorage, StorageFailure, StoredDocument } from './document-storage.ts'
import { createSession } from './session.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const format: Format = {
  read: () => ({
    configuration: {},
    failures: [],
    notices: [],
    includes: [],
    placeOf: () => undefined,
    pathAt: () => undefined,
  }),
  write: (_, files) => ok(files),
  filesOf: (paths) => paths,
}

/** What several tabs share: saves compare revisions as the real storage does. */
function createDisk() {
  const documents = new Map<string, StoredDocument>()
  const watchers = new Set<(change: DocumentChange) => void>()
  const disk = { documents, failure: null as StorageFailure | null, watchers }
  const storageOf = (): DocumentStorage => {
    let own: (change: DocumentChange) => void = () => {}
    return {
      list: async () => ok([...documents].map(([id, { design }]) => ({ id, name: design.name, savedAt: 0 }))),
      load: async (id) => {
        const found = documents.get(id)
        return found ? ok(found) : fail({ code: 'gone', message: 'gone' })
      },
      save: async (id, design, expected) => {
        if (disk.failure) return fail(disk.failure)
        const present = documents.get(id)
        if (expected > 0 && !present) return fail({ code: 'gone', message: 'gone' })
        if ((present?.revision ?? 0) !== expected) return fail({ code: 'conflict', message: 'conflict' })
        documents.set(id, { design, revision: expected + 1 })
        for (const tell of watchers) if (tell !== own) tell({ id, revision: expected + 1 })
        return ok(expected + 1)
      },
      remove: async (id) => {
        documents.delete(id)
        return ok(undefined)
      },
      watch: (changed) => {
        own = changed
        watchers.add(changed)
        return () => watchers.delete(changed)
      },
    }
  }
  return { ...disk, disk, storageOf }
}

let ids = 0
function openTab(disk: ReturnType<typeof createDisk>) {
  const editor = createEditorStore({ flex: format, fixed: format })
  const session = createSession(editor, disk.storageOf(), () => `document-${++ids}`)
  /** Opens a design of its own and waits until it is stored. */
  async function draw(name: string): Promise<void> {
    await session.openNew(designOf(name))
    await session.flush()
  }
  return { editor, session, draw, save: () => session.state.getState().save }
}
const settle = () => vi.advanceTimersByTimeAsync(1000)
const designOf = (name: string): UnreadDesign => ({
  ...EMPTY_DESIGN,
  name,
  projects: [{ id: 'shop', name: 'shop', flavour: 'flex', files: { '.upsun/config.yaml': `# ${name}\n` } }],
})

test('what is drawn is stored after a pause, and opens again', async () => {
  const disk = createDisk()
  const { draw, editor, session, save } = openTab(disk)
  await session.start(null)
  await draw('shop')
  editor.getState().renameDesign('market')
  expect(save()).toEqual({ kind: 'saving' })
  await settle()
  expect(save()).toEqual({ kind: 'saved' })

  const later = openTab(disk)
  await later.session.start(session.state.getState().id)
  expect(later.editor.getState().design.name).toBe('market')
})

test('what was just opened is stored at once: it may be in no other place', async () => {
  const disk = createDisk()
  const { session } = openTab(disk)
  await session.openNew(designOf('shop'))
  await vi.advanceTimersByTimeAsync(50)
  expect(disk.documents.size).toBe(1)
})

test('an empty design leaves no trace in storage', async () => {
  const disk = createDisk()
  const { session } = openTab(disk)
  await session.start(null)
  await session.openNew(EMPTY_DESIGN)
  await settle()
  expect(disk.documents.size).toBe(0)
})

test('a new design takes the place of an empty one and stands beside any other', async () => {
  const disk = createDisk()
  const { draw, session } = openTab(disk)
  const first = session.state.getState().id
  await draw('shop')
  expect(session.state.getState().id).toBe(first)
  await draw('blog')
  expect([...disk.documents.values()].map(({ design }) => design.name)).toEqual(['shop', 'blog'])
})

test('opening another document saves the present one first', async () => {
  const disk = createDisk()
  const { draw, editor, session } = openTab(disk)
  await draw('shop')
  const shop = session.state.getState().id
  await draw('blog')
  editor.getState().renameDesign('diary')
  await session.openStored(shop)
  expect(editor.getState().design.name).toBe('shop')
  expect([...disk.documents.values()].map(({ design }) => design.name)).toEqual(['shop', 'diary'])
})

test('a tab without unsaved changes follows another', async () => {
  const disk = createDisk()
  const one = openTab(disk)
  await one.draw('shop')
  const two = openTab(disk)
  await two.session.openStored(one.session.state.getState().id)
  one.editor.getState().renameDesign('market')
  await settle()
  expect(two.editor.getState().design.name).toBe('market')
  expect(two.save()).toEqual({ kind: 'saved' })
})

async function twoTabsInConflict() {
  const disk = createDisk()
  const one = openTab(disk)
  await one.draw('shop')
  const two = openTab(disk)
  await two.session.openStored(one.session.state.getState().id)
  two.editor.getState().renameDesign('theirs')
  one.editor.getState().renameDesign('mine')
  await two.session.flush()
  await settle()
  return { disk, one, two }
}

test('two tabs never overwrite each other', async () => {
  const { disk, one, two } = await twoTabsInConflict()
  expect(one.save()).toEqual({ kind: 'conflict' })
  expect(two.save()).toEqual({ kind: 'saved' })
  one.editor.getState().renameDesign('mine still')
  await settle()
  expect([...disk.documents.values()].map(({ design }) => design.name)).toEqual(['theirs'])
})

test('a conflict ends with their version, if that is chosen', async () => {
  const { one } = await twoTabsInConflict()
  await one.session.loadTheirs()
  expect(one.editor.getState().design.name).toBe('theirs')
  expect(one.save()).toEqual({ kind: 'saved' })
})

test('a conflict ends with both versions, if mine is kept', async () => {
  const { disk, one } = await twoTabsInConflict()
  await one.session.keepMineAsCopy()
  expect([...disk.documents.values()].map(({ design }) => design.name)).toEqual(['theirs', 'mine (copy)'])
  expect(one.save()).toEqual({ kind: 'saved' })
})

test('what another tab deleted lives on where someone works on it', async () => {
  const disk = createDisk()
  const { draw, editor, save } = openTab(disk)
  await draw('shop')
  disk.documents.clear()
  editor.getState().renameDesign('market')
  await settle()
  await settle()
  expect([...disk.documents.values()].map(({ design }) => design.name)).toEqual(['market'])
  expect(save()).toEqual({ kind: 'saved' })
})

test('full storage is said, the work goes on, and the next change is tried again', async () => {
  const disk = createDisk()
  const { draw, editor, save } = openTab(disk)
  disk.disk.failure = { code: 'full', message: 'The storage is full.' }
  await draw('shop')
  expect(save()).toEqual({ kind: 'failed', reason: 'The storage is full.' })
  disk.disk.failure = null
  editor.getState().renameDesign('market')
  await settle()
  expect(save()).toEqual({ kind: 'saved' })
})

test('what storage refuses is kept while the page is open, and opens again', async () => {
  const disk = createDisk()
  const { draw, editor, session } = openTab(disk)
  disk.disk.failure = { code: 'absent', message: 'There is no storage.' }
  await draw('shop')
  const shop = session.state.getState().id
  await draw('blog')
  expect(session.hasUnsaved()).toBe(true)
  expect((await session.documents.list()).documents).toEqual([{ id: shop, name: 'shop', savedAt: null }])
  await session.openStored(shop)
  expect(editor.getState().design.name).toBe('shop')
})

test('leaving a design in conflict keeps it as a copy', async () => {
  const { disk, one } = await twoTabsInConflict()
  await one.draw('blog')
  const names = [...disk.documents.values()].map(({ design }) => design.name)
  expect(names).toEqual(['theirs', 'mine (copy)', 'blog'])
})

test('a change made while a save is under way is saved as well', async () => {
  const disk = createDisk()
  const { draw, editor, session } = openTab(disk)
  await draw('shop')
  editor.getState().renameDesign('market')
  const saving = session.flush()
  editor.getState().endStep()
  editor.getState().renameDesign('bazaar')
  await saving
  expect(session.hasUnsaved()).toBe(false)
  expect([...disk.documents.values()].map(({ design }) => design.name)).toEqual(['bazaar'])
})

test('documents are renamed and duplicated without being opened', async () => {
  const disk = createDisk()
  const { draw, editor, session } = openTab(disk)
  await draw('shop')
  const shop = session.state.getState().id
  await draw('blog')
  expect(await session.documents.rename(shop, 'market')).toBeNull()
  expect(await session.documents.duplicate(shop)).toBeNull()
  const names = (await session.documents.list()).documents.map(({ name }) => name)
  expect(names).toEqual(['market', 'blog', 'market (copy)'])
  expect(editor.getState().design.name).toBe('blog')
})

test('the open document is renamed where it is', async () => {
  const { draw, editor, session } = openTab(createDisk())
  await draw('shop')
  await session.documents.rename(session.state.getState().id, 'market')
  expect(editor.getState().design.name).toBe('market')
})

test('deleting the open document leaves an empty design and nothing in storage', async () => {
  const disk = createDisk()
  const { draw, editor, session } = openTab(disk)
  await draw('shop')
  await session.remove(session.state.getState().id)
  await settle()
  expect(editor.getState().design).toEqual(EMPTY_DESIGN)
  expect(disk.documents.size).toBe(0)
})

test('a last document that cannot be opened leaves an empty design', async () => {
  const { editor, session } = openTab(createDisk())
  await session.start('lost')
  expect(session.state.getState().isReady).toBe(true)
  expect(editor.getState().design).toEqual(EMPTY_DESIGN)
})
