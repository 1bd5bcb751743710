import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFiles } from './read-files.ts'

const text = new TextEncoder()
const config = '\uFEFFapplications:\r\n  api: { type: "php:8.4" }\r\n'
const MEBIBYTE = 1024 * 1024

async function read(bytes: Uint8Array<ArrayBuffer>, name = 'shop.zip') {
  const { files, leftOut } = await readFiles([new File([bytes], name)])
  return { files, leftOut: leftOut.map(({ path, reason }) => `${path}: ${reason}`) }
}

function zip(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { mtime: '1990-01-01' }))
}

const opened = [{ path: 'shop/.upsun/config.yaml', content: config }]

test.each([
  ['deflated', 9],
  ['stored', 0],
] as const)('the files of an archive come under its name, byte for byte: %s', async (_, level) => {
  const archive = zip({ '.upsun/': {}, '.upsun/config.yaml': [text.encode(config), { level }] })
  expect(await read(archive)).toEqual({ files: opened, leftOut: [] })
})

test('only what is asked for is unpacked', async () => {
  const archive = zip({
    '.upsun/config.yaml': text.encode(config),
    'video.mp4': new Uint8Array(8 * MEBIBYTE),
    'node_modules/a.yaml': text.encode('a: 1'),
  })
  expect(await read(archive)).toEqual({
    files: opened,
    leftOut: ['shop/node_modules/: not looked into', 'shop/video.mp4: not configuration'],
  })
})

test('an archive may have something before its beginning', async () => {
  const archive = zip({ '.upsun/config.yaml': text.encode(config) })
  expect((await read(new Uint8Array([1, 2, 3, ...archive]))).files).toEqual(opened)
})

test('an empty file is one', async () => {
  const { files } = await read(zip({ '.upsun/config.yaml': new Uint8Array() }))
  expect(files).toEqual([{ path: 'shop/.upsun/config.yaml', content: '' }])
})

describe('is refused with the reason', () => {
  const archive = zip({ '.upsun/config.yaml': text.encode(config.repeat(9)) })
  const at = (signature: number) => {
    const view = new DataView(archive.buffer)
    return Array.from({ length: archive.length - 4 }, (_, each) => each).find(
      (each) => view.getUint32(each, true) === signature,
    )
  }
  const changed = (offset: number, value: number) => archive.with(offset, value)
  const entry = at(0x02014b50) ?? 0
  const end = at(0x06054b50) ?? 0

  test.each([
    ['what is no archive', text.encode('PK, but no zip'), 'shop.zip: not a zip, or its end is missing'],
    ['an empty file', new Uint8Array(), 'shop.zip: not a zip, or its end is missing'],
    ['half an archive', archive.slice(0, archive.length / 2), 'shop.zip: not a zip, or its end is missing'],
    ['a directory that is longer than its archive', changed(end + 13, 0xff), 'shop.zip: a damaged zip'],
    ['a directory of something else', changed(entry, 0), 'shop.zip: a damaged zip'],
    ['a name that is too long', changed(entry + 29, 0xff), 'shop.zip: a damaged zip'],
    ['an encrypted file', changed(entry + 8, 1), 'shop/.upsun/config.yaml: encrypted in the archive'],
    [
      'another method',
      changed(entry + 10, 12),
      'shop/.upsun/config.yaml: packed in a way that only other programs read',
    ],
    [
      'a changed byte',
      changed(60, archive[60] === 7 ? 8 : 7),
      'shop/.upsun/config.yaml: damaged in the archive',
    ],
    ['a wrong checksum', changed(entry + 16, 0), 'shop/.upsun/config.yaml: damaged in the archive'],
    [
      'a file that starts nowhere',
      changed(entry + 44, 0xff),
      'shop/.upsun/config.yaml: damaged in the archive',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(new Uint8Array(bytes))).toEqual({ files: [], leftOut: [reason] })
  })

  test('a bomb, by the size that it tells', async () => {
    const bomb = zip({ '.upsun/config.yaml': new Uint8Array(20 * MEBIBYTE) })
    expect(await read(bomb)).toEqual({ files: [], leftOut: ['shop/.upsun/config.yaml: larger than 1 MiB'] })
  })

  test('a bomb that tells a small size', async () => {
    const bomb = zip({ '.upsun/config.yaml': new Uint8Array(20 * MEBIBYTE) })
    const view = new DataView(bomb.buffer)
    const start = bomb.length - 22 - view.getUint32(bomb.length - 10, true)
    view.setUint32(start + 24, 1000, true)
    expect(await read(bomb)).toEqual({
      files: [],
      leftOut: ['shop/.upsun/config.yaml: damaged in the archive'],
    })
  })

  test('more files than any repository has', async () => {
    const many = zip(
      Object.fromEntries(Array.from({ length: 20_001 }, (_, each) => [`${each}`, new Uint8Array()])),
    )
    expect(await read(many)).toEqual({ files: [], leftOut: ['shop.zip: more than 20000 files'] })
  })
})

test('names that lead out of the archive are not read', async () => {
  const archive = zip({ '../.upsun/config.yaml': text.encode(config) })
  expect(await read(archive)).toEqual({
    files: [],
    leftOut: ['shop/../.upsun/config.yaml: not in its folder'],
  })
})
