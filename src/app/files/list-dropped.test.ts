import { expect, test } from 'vitest'
import { listDropped } from './list-dropped.ts'
import { readFiles } from './read-files.ts'

type Node = File | { [name: string]: Node } | 'unreadable' | 'locked'

/** A file system as browsers hand it out: by callbacks, and folders two entries at a time. */
function entryOf(node: Node, fullPath: string): FileSystemEntry {
  const isFile = node instanceof File || node === 'unreadable'
  const children =
    isFile || node === 'locked'
      ? []
      : Object.entries(node).map(([name, each]) => entryOf(each, `${fullPath}/${name}`))
  const entry = {
    fullPath,
    isFile,
    isDirectory: !isFile,
    file: (found: FileCallback, failed: ErrorCallback) =>
      node instanceof File ? found(node) : failed(new DOMException('denied', 'NotReadableError')),
    createReader: () => ({
      readEntries: (found: FileSystemEntriesCallback, failed: ErrorCallback) =>
        node === 'locked' ? failed(new DOMException('denied')) : found(children.splice(0, 2)),
    }),
  }
  return entry as unknown as FileSystemEntry // the rest of it is not used
}

function drop(items: Record<string, Node>): DataTransfer {
  const transfer = {
    items: [
      { kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null },
      ...Object.entries(items).map(([name, node]) => ({
        kind: 'file',
        webkitGetAsEntry: () => entryOf(node, `/${name}`),
        getAsFile: () => null,
      })),
    ],
  }
  return transfer as unknown as DataTransfer // the rest of it is not used
}

const file = (name: string) => new File(['x'], name)

test('files and folders are listed to their depth, the nearer to the top the sooner', async () => {
  const listed = await listDropped(
    drop({
      shop: { '.upsun': { 'config.yaml': file('config.yaml') }, a: file('a'), b: file('b'), c: file('c') },
      'one.yaml': file('one.yaml'),
    }),
  )
  expect(listed.map(({ path }) => path)).toEqual([
    'one.yaml',
    'shop/a',
    'shop/b',
    'shop/c',
    'shop/.upsun/config.yaml',
  ])
})

test('folders of packages and of Git are not walked, and said', async () => {
  const listed = await listDropped(
    drop({ shop: { '.git': { config: file('config') }, node_modules: { a: file('a') } } }),
  )
  expect(listed).toEqual([
    { path: 'shop/.git/', reason: 'not looked into' },
    { path: 'shop/node_modules/', reason: 'not looked into' },
  ])
})

test('what the browser cannot read is said, and the rest is listed', async () => {
  const listed = await listDropped(drop({ a: { inner: 'unreadable' }, locked: 'locked', b: file('b') }))
  expect(listed).toMatchObject([
    { path: 'locked/', reason: 'the browser could not read it' },
    { path: 'b' },
    { path: 'a/inner' },
  ])
  const { leftOut } = await readFiles(
    listed.filter(({ path }) => path === 'a/inner').map((each) => ({ ...each, path: 'a.yaml' })),
  )
  expect(leftOut).toEqual([{ path: 'a.yaml', reason: 'the browser could not read it' }])
})

test('a drop without a file system behind it brings its files', async () => {
  const dropped = file('config.yaml')
  const items = [{ kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => dropped }]
  const transfer = { items } as unknown as DataTransfer // the rest of it is not used
  const [only] = await listDropped(transfer)
  expect(only?.path).toBe('config.yaml')
  expect(only && 'open' in only && (await only.open())).toBe(dropped)
})

test('a drop without end is cut off, and said', async () => {
  const many = Object.fromEntries(Array.from({ length: 20_002 }, (_, at) => [`${at}`, file('x')]))
  const listed = await listDropped(drop({ many }))
  expect(listed).toHaveLength(20_001)
  expect(listed.at(-1)).toHaveProperty('reason')
})
