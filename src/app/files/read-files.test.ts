import { describe, expect, test } from 'vitest'
import { readFiles } from './read-files.ts'

const MEBIBYTE = 1024 * 1024
const config = 'applications:\n  api:\n    source: { root: api }\n    hooks: { build: !include build.sh }\n'

async function read(files: Record<string, string | Uint8Array>) {
  const listed = Object.entries(files).map(([path, content]) => ({
    path,
    open: async () => new File([new Uint8Array(Buffer.from(content))], path),
  }))
  const { files: read, leftOut } = await readFiles(listed)
  return {
    contents: Object.fromEntries(read.map(({ path, content }) => [path, content])),
    paths: read.map(({ path }) => path),
    leftOut: Object.fromEntries(leftOut.map(({ path, reason }) => [path, reason])),
  }
}

test('every byte of a text stays: byte order mark, line endings, half a line', async () => {
  const text = '\uFEFFapplications:\r\n  api: {}\rservices:\n  "ü\u{1F600}'
  const { contents } = await read({ '.upsun/config.yaml': text })
  expect(contents['.upsun/config.yaml']).toBe(text)
})

test('what is not UTF-8 stays bytes', async () => {
  const bytes = Uint8Array.of(0x61, 0xff, 0x00, 0xfe)
  const { contents } = await read({ '.upsun/config.yaml': bytes })
  expect(contents['.upsun/config.yaml']).toEqual(bytes)
})

test('of a repository, the configuration, what it includes and the sidecar are read, and nothing else', async () => {
  const { paths, leftOut } = await read({
    'shop/.upsun/config.yaml': config,
    'shop/.upsun/parts/more.yaml': 'services: {}',
    'shop/api/build.sh': 'make',
    'shop/toposcope.json': '{}',
    'shop/docker-compose.yaml': 'services: {}',
    'shop/src/index.php': '<?php',
  })
  expect(paths).toEqual(['shop/.upsun/config.yaml', 'shop/toposcope.json', 'shop/api/build.sh'])
  expect(leftOut).toEqual({
    'shop/.upsun/parts/more.yaml': 'the platform reads only the first level of .upsun',
    'shop/docker-compose.yaml': 'not configuration',
    'shop/src/index.php': 'not configuration',
  })
})

test('of a Platform.sh repository too', async () => {
  const { paths } = await read({
    '.platform/routes.yaml': '',
    'api/.platform.app.yaml': 'name: api',
    'api/package.json': '{}',
  })
  expect(paths).toEqual(['.platform/routes.yaml', 'api/.platform.app.yaml'])
})

test('without configuration at its place, any YAML may be meant', async () => {
  const { paths } = await read({ 'my-config.yml': 'applications: {}', 'notes.txt': '' })
  expect(paths).toEqual(['my-config.yml'])
})

test('pictures are read where nothing else is, a few of them', async () => {
  const pictures = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`${at}.png`, Uint8Array.of(0xff)]),
  )
  const { paths, leftOut } = await read({ ...pictures, 'notes.txt': '' })
  expect([paths.length, Object.keys(leftOut)]).toEqual([8, ['8.png', 'notes.txt']])
  expect((await read({ ...pictures, '.upsun/config.yaml': '' })).paths).toEqual(['.upsun/config.yaml'])
})

test('a picture may be larger than a text', async () => {
  const { paths } = await read({ 'shop.png': new Uint8Array(2 * MEBIBYTE) })
  expect(paths).toEqual(['shop.png'])
})

test('a saved design is read', async () => {
  expect((await read({ 'shop.toposcope.json': '{}' })).paths).toEqual(['shop.toposcope.json'])
})

test('a folder chosen in a dialog keeps its paths', async () => {
  const file = new File([config], 'config.yaml')
  Object.defineProperty(file, 'webkitRelativePath', { value: 'shop/.upsun/config.yaml' })
  const { files } = await readFiles([file, new File(['a: 1'], 'b.yaml')])
  expect(files).toEqual([{ path: 'shop/.upsun/config.yaml', content: config }])
})

test('folders of packages and of Git are named once and not read', async () => {
  const { paths, leftOut } = await read({
    '.upsun/config.yaml': '',
    'node_modules/a/.upsun/config.yaml': '',
    'node_modules/b/node_modules/c/x.yaml': '',
    '.git/config': '',
  })
  expect(paths).toEqual(['.upsun/config.yaml'])
  expect(leftOut).toEqual({ 'node_modules/': 'not looked into', '.git/': 'not looked into' })
})

describe('what is too much is left out and said', () => {
  test('a file over 1 MiB', async () => {
    const { paths, leftOut } = await read({
      '.upsun/a.yaml': new Uint8Array(MEBIBYTE),
      '.upsun/b.yaml': new Uint8Array(MEBIBYTE + 1),
    })
    expect(paths).toEqual(['.upsun/a.yaml'])
    expect(leftOut).toEqual({ '.upsun/b.yaml': 'larger than 1 MiB' })
  })

  test('more than 16 MiB', async () => {
    const files = Array.from({ length: 17 }, (_, at) => [`.upsun/${at + 10}.yaml`, new Uint8Array(MEBIBYTE)])
    const { paths, leftOut } = await read(Object.fromEntries(files))
    expect(paths).toHaveLength(16)
    expect(leftOut).toEqual({ '.upsun/26.yaml': 'more than 16 MiB in one import' })
  })

  test('more than 2000 files', async () => {
    const files = Array.from({ length: 2001 }, (_, at) => [`.upsun/${at + 10_000}.yaml`, ''])
    const { paths, leftOut } = await read(Object.fromEntries(files))
    expect(paths).toHaveLength(2000)
    expect(leftOut).toEqual({ '.upsun/12000.yaml': 'more than 2000 files of configuration' })
  })
})

test('a file that went away meanwhile is left out and said', async () => {
  const file = new File([config], 'config.yaml')
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await readFiles([file])).toEqual({
    files: [],
    leftOut: [{ path: 'config.yaml', reason: 'the browser could not read it' }],
  })
})

test('a path that leads out of its folder is not read', async () => {
  expect((await read({ '../.upsun/config.yaml': '' })).paths).toEqual([])
})
