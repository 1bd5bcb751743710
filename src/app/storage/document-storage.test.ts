import 'fake-indexeddb/auto'
import { createStore, get, keys, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import type { UnreadDesign } from '../../core/share/save.ts'
import type { DocumentChange } from '../documents/document-storage.ts'
import { createDocumentChannel } from './document-channel.ts'
import { createDocumentStorage } from './document-storage.ts'

let databases = 0
let channels: BroadcastChannel[] = []
let browser = tabsOfOneBrowser()

beforeEach(() => {
  browser = tabsOfOneBrowser()
})
afterEach(() => {
  for (const channel of channels) channel.close()
  channels = []
  vi.restoreAllMocks()
})

function tabsOfOneBrowser() {
  const name = `browser-${++databases}`
  let clock = 0
  const open = () => {
    const channel = new BroadcastChannel(name)
    channels.push(channel)
    return channel
  }
  return {
    disk: createStore(name, 'documents'),
    openTab: () =>
      createDocumentStorage(createStore(name, 'documents'), createDocumentChannel(open), () => ++clock),
    shout: (message: unknown) => open().postMessage(message),
  }
}

function designOf(name: string): UnreadDesign {
  const files = {
    '.upsun/config.yaml': `\uFEFF# ${name}\r\n`,
    logo: Uint8Array.of(0, 255),
    ['__proto__']: 'x',
  }
  return { ...EMPTY_DESIGN, name, projects: [{ id: 'p1', name, flavour: 'flex', files }] }
}

test('a design comes back as it was saved', async () => {
  const tab = browser.openTab()
  expect(await tab.save('a', designOf('shop'), 0)).toEqual({ ok: true, value: 1 })
  const loaded = await browser.openTab().load('a')
  expect(loaded).toEqual({ ok: true, value: { design: designOf('shop'), revision: 1 } })
})

test('what projects were when they were imported comes back too, and goes with them', async () => {
  const tab = browser.openTab()
  const [project] = designOf('shop').projects
  if (!project) throw new Error('no project')
  const imported = { '.upsun/config.yaml': '# as it was', logo: Uint8Array.of(1) }
  const design = { ...designOf('shop'), projects: [{ ...project, imported }] }
  await tab.save('a', design, 0)
  expect(await browser.openTab().load('a')).toEqual({ ok: true, value: { design, revision: 1 } })
  await tab.save('a', designOf('shop'), 1)
  expect(await tab.load('a')).toEqual({ ok: true, value: { design: designOf('shop'), revision: 2 } })
  await tab.save('a', design, 2)
  await tab.remove('a')
  expect(await keys(browser.disk)).toEqual([])
})

test.each([
  '{',
  { version: 1 },
  JSON.stringify({ version: 2, files: {} }),
  JSON.stringify({ version: 1, files: { p1: { '../../x': 'y' } } }),
])('a design opens without what it was when that is not ours: %j', async (record) => {
  const tab = browser.openTab()
  await tab.save('a', designOf('shop'), 0)
  await set('baselines:a', record, browser.disk)
  expect(await tab.load('a')).toEqual({ ok: true, value: { design: designOf('shop'), revision: 1 } })
})

test('what is too large to be read back is left out, and the design is kept', async () => {
  const tab = browser.openTab()
  const projects = designOf('shop').projects.map((project) => ({
    ...project,
    imported: { 'large.yaml': 'x'.repeat(5 * 1024 * 1024) },
  }))
  expect(await tab.save('a', { ...designOf('shop'), projects }, 0)).toEqual({ ok: true, value: 1 })
  expect(await tab.load('a')).toEqual({ ok: true, value: { design: designOf('shop'), revision: 1 } })
})

test('the list holds every design, the last saved first', async () => {
  const tab = browser.openTab()
  await tab.save('a', designOf('shop'), 0)
  await tab.save('b', designOf('blog'), 0)
  await tab.save('a', designOf('market'), 1)
  expect(await tab.list()).toEqual({
    ok: true,
    value: [
      { id: 'a', name: 'market', savedAt: 3 },
      { id: 'b', name: 'blog', savedAt: 2 },
    ],
  })
})

test('of two tabs at the same revision, one writes and the other is told', async () => {
  const [one, other] = [browser.openTab(), browser.openTab()]
  await one.save('a', designOf('before'), 0)
  const results = await Promise.all([
    one.save('a', designOf('one'), 1),
    other.save('a', designOf('other'), 1),
  ])
  expect(results.map((result) => result.ok)).toEqual([true, false])
  expect(results[1]).toMatchObject({ failure: { code: 'conflict' } })
  expect(await one.load('a')).toMatchObject({ value: { design: { name: 'one' }, revision: 2 } })
})

test('two tabs do not both make a new document of one id', async () => {
  const tab = browser.openTab()
  await tab.save('a', designOf('one'), 0)
  expect(await tab.save('a', designOf('other'), 0)).toMatchObject({ failure: { code: 'conflict' } })
  expect(await tab.load('a')).toMatchObject({ value: { design: { name: 'one' } } })
})

test('a deleted design is gone for every tab, and does not come back unasked', async () => {
  const [one, other] = [browser.openTab(), browser.openTab()]
  await one.save('a', designOf('shop'), 0)
  expect(await other.remove('a')).toEqual({ ok: true, value: undefined })
  expect(await one.load('a')).toMatchObject({ failure: { code: 'gone' } })
  expect(await one.save('a', designOf('shop'), 1)).toMatchObject({ failure: { code: 'gone' } })
  expect(await one.list()).toEqual({ ok: true, value: [] })
  expect(await keys(browser.disk)).toEqual([])
})

test('the other tabs hear of what is saved and deleted, the own tab does not', async () => {
  const [one, other] = [browser.openTab(), browser.openTab()]
  const own = vi.fn()
  one.watch(own)
  const heard: DocumentChange[] = []
  const all = new Promise<void>((resolve) => {
    other.watch((change) => {
      heard.push(change)
      if (change.revision === null) resolve()
    })
  })
  await one.save('a', designOf('shop'), 0)
  await one.save('a', designOf('shop'), 0)
  await one.remove('a')
  await all
  expect(heard).toEqual([
    { id: 'a', revision: 1 },
    { id: 'a', revision: null },
  ])
  expect(own).not.toHaveBeenCalled()
})

test('what others shout on the channel is not taken for a change', async () => {
  const heard: DocumentChange[] = []
  const tab = browser.openTab()
  const last = new Promise<void>((resolve) => {
    tab.watch((change) => {
      heard.push(change)
      resolve()
    })
  })
  for (const message of [null, 'a', { id: 3, revision: 1 }, { id: 'a' }, { id: 'a', revision: 1, more: 1 }]) {
    browser.shout(message)
  }
  browser.shout({ id: 'a', revision: 2 })
  await last
  expect(heard).toEqual([{ id: 'a', revision: 2 }])
})

test.each([
  ['design:a', '{"version":1}'],
  ['design:a', '{'],
  ['design:a', { version: 1 }],
  ['design:a', JSON.stringify({ version: 2, name: 'x' })],
  ['summary:a', { name: 'shop', revision: 'one' }],
])('a record %s that is not ours is listed, told and never written over', async (key, record) => {
  const tab = browser.openTab()
  await tab.save('a', designOf('shop'), 0)
  await set(key, record, browser.disk)
  expect(await tab.list()).toMatchObject({ value: [{ id: 'a' }] })
  expect(await tab.load('a')).toMatchObject({ failure: { code: 'unreadable' } })
  if (key === 'summary:a') {
    expect(await tab.save('a', designOf('other'), 1)).toMatchObject({ failure: { code: 'unreadable' } })
  }
  expect(await get(key, browser.disk)).toEqual(record)
})

test('what could not be read back does not replace what can', async () => {
  const tab = browser.openTab()
  await tab.save('a', designOf('shop'), 0)
  const bad = { ...designOf('shop'), name: 'x'.repeat(5000) }
  expect(await tab.save('a', bad, 1)).toMatchObject({ failure: { code: 'unreadable' } })
  expect(await tab.load('a')).toMatchObject({ value: { revision: 1 } })
})

test('full storage is told, and what was there stays whole', async () => {
  const tab = browser.openTab()
  await tab.save('a', designOf('shop'), 0)
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key)
    // As browsers do, which find out when they write. The method is the substitute's own.
    const transaction = this.transaction as unknown as { _abort: (name: string) => void }
    if (String(key).startsWith('design:')) transaction._abort('QuotaExceededError')
    return request
  })
  expect(await tab.save('a', designOf('market'), 1)).toMatchObject({ failure: { code: 'full' } })
  vi.restoreAllMocks()
  expect(await tab.load('a')).toMatchObject({ value: { design: { name: 'shop' }, revision: 1 } })
  expect(await tab.list()).toMatchObject({ value: [{ name: 'shop' }] })
})

test('storage that the browser forbids is told by every operation', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  const tab = browser.openTab()
  const absent = { ok: false, failure: { code: 'absent' } }
  expect(await tab.list()).toMatchObject(absent)
  expect(await tab.load('a')).toMatchObject(absent)
  expect(await tab.save('a', designOf('shop'), 0)).toMatchObject(absent)
  expect(await tab.remove('a')).toMatchObject(absent)
})

test('storage works in a browser without channels between tabs', async () => {
  const channel = createDocumentChannel(() => {
    throw new ReferenceError('BroadcastChannel is not defined')
  })
  const tab = createDocumentStorage(browser.disk, channel, () => 0)
  tab.watch(() => {})()
  expect(await tab.save('a', designOf('shop'), 0)).toEqual({ ok: true, value: 1 })
})
