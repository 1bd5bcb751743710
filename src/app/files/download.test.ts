// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copyText } from './copy.ts'
import { download } from './download.ts'

let blobs: Blob[] = []
let clicked: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  blobs = []
  clicked = []
  // jsdom has no object URLs.
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`)
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test.each([
  ['text with its byte order mark', '\uFEFFa: 1\r\n', [0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0x31, 0x0d, 0x0a]],
  ['bytes, also of a part of something larger', Uint8Array.of(9, 255, 0, 9).subarray(1, 3), [255, 0]],
])('a download holds %s', async (_, content, bytes) => {
  download('config.yaml', content, 'text/yaml')
  expect(clicked).toEqual(['config.yaml blob:1'])
  const [blob] = blobs
  expect(blob?.type).toBe('text/yaml')
  expect(await bytesOf(blob)).toEqual(bytes)
})

test('the memory of a download is given back in the end', () => {
  download('a', 'a')
  expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1')
})

test('copying says whether it happened', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('a: 1')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('a: 1')
  writeText.mockRejectedValueOnce(new DOMException('denied', 'NotAllowedError'))
  expect(await copyText('a: 1')).toBe(false)
  vi.stubGlobal('navigator', {})
  expect(await copyText('a: 1')).toBe(false)
})

function bytesOf(blob: Blob | undefined): Promise<number[]> {
  vi.useRealTimers()
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve([...new Uint8Array(reader.result as ArrayBuffer)]) // asked for as a buffer
    reader.readAsArrayBuffer(blob ?? new Blob())
  })
}
