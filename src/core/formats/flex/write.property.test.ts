import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEqual } from '../../base/equal.ts'
import { type Path, removeAt, renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { isList, isTree, type Tree, type Value } from '../../base/tree.ts'
import type { Reading } from '../format.ts'
import { lostLines } from '../testing.ts'
import { keyArbitrary, valueArbitrary } from '../yaml/arbitraries.ts'
import { editArbitrary } from '../yaml/edit-arbitraries.ts'
import { textArbitrary } from '../yaml/text-arbitrary.ts'
import { flex } from './flex.ts'
import { CONFIG } from './testing.ts'

const RUNS = { numRuns: 300 }
const texts = fc.oneof(
  textArbitrary(),
  textArbitrary({ isProject: true }),
  textArbitrary({ links: true }),
  textArbitrary({ links: true, isProject: true }),
)

test('what is read and written unchanged is the same byte for byte', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const files = { [CONFIG]: text }
      expect(flex.write(flex.read(files).configuration, files)).toEqual({ ok: true, value: files })
    }),
    RUNS,
  )
})

test('what is written says what was asked for, also to who reads it fresh', () => {
  fc.assert(
    fc.property(texts, editArbitrary, (text, edit) => {
      const files = { [CONFIG]: text }
      const reading = flex.read(files)
      if (reading.failures.length > 0) return
      const target = edit(reading.configuration)
      const written = flex.write(target, files, reading)
      if (!written.ok) throw new Error(written.failure.message)
      expect(isEqual(flex.read(written.value, reading).configuration, target)).toBe(true)
      const fresh = flex.read({ ...written.value })
      expect(isEqual(fresh.configuration, target)).toBe(true)
      expect(fresh.failures).toEqual([])
    }),
    RUNS,
  )
})

test('what several files say together is changed as one', () => {
  const several = fc
    .tuple(texts, texts, fc.option(texts, { nil: undefined }))
    .map(([first, second, third]) => ({
      '.upsun/a.yaml': first,
      '.upsun/b.yml': second,
      ...(third !== undefined && { [CONFIG]: third }),
      'README.md': '# not ours',
    }))
  fc.assert(
    fc.property(several, editArbitrary, (files, edit) => {
      const reading = flex.read(files)
      if (reading.failures.length > 0) return
      const target = edit(reading.configuration)
      const written = flex.write(target, files, reading)
      if (!written.ok) throw new Error(written.failure.message)
      expect(isEqual(flex.read({ ...written.value }).configuration, target)).toBe(true)
      expect(written.value['README.md']).toBe(files['README.md'])
    }),
    RUNS,
  )
})

test('every line outside the entry that is touched stays as it was', () => {
  const edits = fc.record({
    way: fc.constantFrom('set', 'rename', 'add', 'remove'),
    place: fc.nat(1000),
    key: keyArbitrary,
    value: valueArbitrary,
  })
  fc.assert(
    fc.property(textArbitrary({ isProject: true }), edits, (text, { way, place, key, value }) => {
      const files = { [CONFIG]: text }
      const reading = flex.read(files)
      const paths = pathsIn(reading.configuration)
      const path = paths[place % Math.max(paths.length, 1)]
      if (!path) return
      const edit = editAt(reading.configuration, way, path, key, value)
      if (!edit) return
      const written = flex.write(edit.tree, files, reading)
      if (!written.ok) throw new Error(written.failure.message)
      expect(lostLines(text, String(written.value[CONFIG]))).toBeLessThanOrEqual(
        mayLose(reading, text, path, way),
      )
    }),
    RUNS,
  )
})

function editAt(tree: Tree, way: string, path: Path, key: string, value: Value): { tree: Tree } | undefined {
  const [there, parent] = [valueAt(tree, path), valueAt(tree, path.slice(0, -1))]
  if (way === 'set') return { tree: setAt(tree, path, value) }
  if (way === 'rename') return { tree: renameKeyAt(tree, path, key.slice(0, 900)) }
  if (way === 'add') {
    const isFilled = isTree(there) && Object.keys(there).length > 0 && !Object.hasOwn(there, key)
    return isFilled ? { tree: setAt(tree, [...path, key], value) } : undefined
  }
  const siblings = isTree(parent) ? Object.keys(parent).length : isList(parent) ? parent.length : 0
  return siblings > 1 ? { tree: removeAt(tree, path) } : undefined
}

/** The lines of the entry, or of the outermost one in flow style around it. */
function mayLose(reading: Reading, text: string, path: Path, way: string): number {
  const outermost = path
    .map((_, at) => path.slice(0, at + 1))
    .find((part) => {
      const value = reading.placeOf(part)?.value
      return value && /[[{]/.test(text[value.start] ?? '')
    })
  const isFlow = outermost !== undefined
  const place = reading.placeOf(outermost ?? path)
  if (!place) throw new Error('Every entry has a place')
  if (way === 'add' && !isFlow) return 0
  if (way === 'rename' && !isFlow) return 1
  const lines = text.slice(place.entry.start, place.entry.end).split('\n').length
  const owned = text
    .slice(0, place.entry.start)
    .split('\n')
    .slice(0, -1)
    .reverse()
    .findIndex((line) => !/^\s*#/.test(line))
  // Where the first of several goes, the second may move up to the line of a dash.
  return lines + Math.max(owned, 0) + 1
}

function pathsIn(value: Value, path: Path = []): Path[] {
  const inner = isTree(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : []
  return [
    ...(path.length > 0 ? [path] : []),
    ...inner.flatMap(([key, item]) => pathsIn(item, [...path, key])),
  ]
}
