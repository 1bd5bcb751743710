import { expect, test, vi } from 'vitest'
import { setAt, valueAt } from '../../base/path.ts'
import * as composing from '../yaml/compose.ts'
import { flex } from './flex.ts'
import { CONFIG } from './testing.ts'

const application = (name: string) => `  ${name}:\n    type: php:8.4\n    relationships:\n      db:\n`
const TEXT = `applications:\n${['a', 'b', 'c', 'd'].map(application).join('\n')}services:\n  db:\n    type: mysql:10\n`

function parsedBy(run: () => unknown): string[] {
  const spy = vi.spyOn(composing, 'compose')
  run()
  const texts = spy.mock.calls.map(([text]) => text)
  spy.mockRestore()
  return texts
}

test('an entry whose text is the same keeps its value, though it moved', () => {
  const before = flex.read({ [CONFIG]: TEXT })
  const after = flex.read({ [CONFIG]: `# a new line\n\n${TEXT.replace('  b:', '  bb:')}` }, before)
  for (const path of [['applications', 'a'], ['applications', 'd'], ['services', 'db'], ['services']]) {
    expect(valueAt(after.configuration, path)).toBe(valueAt(before.configuration, path))
  }
  expect(after.placeOf(['services', 'db'])?.entry.start).toBe(TEXT.indexOf('db:\n    type') + 15)
})

test('only the entry whose text changed is parsed again', () => {
  const before = flex.read({ [CONFIG]: TEXT })
  const changed = TEXT.replace('  c:\n    type: php:8.4', '  c:\n    type: php:8.5')
  expect(parsedBy(() => flex.read({ [CONFIG]: changed }, before))).toEqual([
    application('c').replace('8.4', '8.5').trimEnd(),
  ])
})

test('a comment above an entry is no part of it', () => {
  const before = flex.read({ [CONFIG]: TEXT })
  expect(
    parsedBy(() => flex.read({ [CONFIG]: TEXT.replace('  c:', '  # see below\n  c:') }, before)),
  ).toEqual([])
})

test('a broken state in between does not lose what was parsed', () => {
  const before = flex.read({ [CONFIG]: TEXT })
  const broken = flex.read({ [CONFIG]: TEXT.replace('  c:', '  c') }, before)
  expect(broken.configuration).toBe(before.configuration)
  expect(parsedBy(() => flex.read({ [CONFIG]: TEXT }, broken))).toEqual([])
  expect(flex.read({ [CONFIG]: TEXT }, broken).configuration).toBe(before.configuration)
})

test('an entry that uses an anchor has a new value when the anchor has', () => {
  const text = 'x: &x {a: 1}\napplications:\n  one: *x\n  two:\n    <<: *x\n  three: {b: 1}\n'
  const before = flex.read({ [CONFIG]: text })
  const after = flex.read({ [CONFIG]: text.replace('a: 1', 'a: 2') }, before)
  expect(after.configuration.applications).toEqual({ one: { a: 2 }, two: { a: 2 }, three: { b: 1 } })
  expect(valueAt(after.configuration, ['applications', 'three'])).toBe(
    valueAt(before.configuration, ['applications', 'three']),
  )
})

test('what is written is not read a second time', () => {
  const files = { [CONFIG]: TEXT }
  const before = flex.read(files)
  const edited = setAt(before.configuration, ['applications', 'a', 'type'], 'php:8.5')
  const written = flex.write(edited, files, before)
  if (!written.ok) throw new Error(written.failure.message)
  expect(parsedBy(() => flex.read(written.value, before))).toEqual([])
  const after = flex.read(written.value, before)
  expect(valueAt(after.configuration, ['applications', 'b'])).toBe(
    valueAt(before.configuration, ['applications', 'b']),
  )
})
