import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipFiles } from './zip-files.ts'

test('an archive holds every byte of every file', () => {
  const text = '\uFEFFapplications:\r\n  größe: {}\r\n'
  const bytes = new Uint8Array([0, 255, 254])
  const archive = unzipSync(
    zipFiles([
      { path: '.upsun/config.yaml', content: text, isSidecar: false },
      { path: '.upsun/key.bin', content: bytes, isSidecar: false },
    ]),
  )
  expect(Object.keys(archive)).toEqual(['.upsun/config.yaml', '.upsun/key.bin'])
  expect(archive['.upsun/key.bin']).toEqual(bytes)
  const config = archive['.upsun/config.yaml'] ?? new Uint8Array()
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(config)).toBe(text)
  expect(strFromU8(config)).toContain('größe')
})

test('equal files make equal archives', () => {
  const files = [{ path: 'a.yaml', content: 'a: 1\n', isSidecar: false }]
  expect(zipFiles(files)).toEqual(zipFiles(files))
})
