import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEqual } from '../../base/equal.ts'
import { removeAt, renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { entriesOf, isTree, type Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import { lostLines } from '../testing.ts'
import { treeArbitrary, valueArbitrary } from '../yaml/arbitraries.ts'
import { textArbitrary } from '../yaml/text-arbitrary.ts'
import { fixed } from './fixed.ts'
import { APP, APPS, ROUTES, SERVICES } from './testing.ts'

const RUNS = { numRuns: 80 }
const NAMES = ['api', 'web', 'shop', 'c-d', '10', '__proto__', 'a b', 'été'] as const
const nameArbitrary = fc.constantFrom(...NAMES)
const breakArbitrary = fc.constantFrom('\n', '\r\n')

/** A text of an application, with its name between its keys. */
const applicationText = fc
  .tuple(nameArbitrary, fc.constantFrom('', '# of it\n', '\ufeff'), textArbitrary(), fc.boolean())
  .map(([name, head, text, isFirst]) => {
    const line = `name: "${name}" # here\n`
    return isFirst || text.includes('\ufeff') || /^---|^%|^[{[]/m.test(text)
      ? `${head}${line}`
      : `${text.replace(/\n*$/, '\n')}${line}`
  })

/** A text of several applications as a list, some with anchors. */
const listText = fc
  .tuple(
    fc.uniqueArray(nameArbitrary, { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom('', '\n', '# note\n', '\n# note\n'), { minLength: 4, maxLength: 4 }),
    fc.constantFrom('- ', '-   ', '  - '),
    breakArbitrary,
  )
  .map(([names, gaps, dash, lineBreak]) => {
    const pad = ' '.repeat(dash.length)
    const items = names.map((name, at) => {
      const lines =
        at % 2 === 0
          ? [`${dash}name: "${name}"`, `${pad}type: php:8.4 # ${at}`, `${pad}hooks: {build: make}`]
          : [`${dash}type: nodejs:24`, `${pad}# its name`, `${pad}name: '${name}'`, `${pad}mounts:`]
      return `${gaps[at] ?? ''}${lines.join('\n')}\n`
    })
    return items.join('').replaceAll('\n', lineBreak)
  })

/** Projects in every layout: files of one application each, a map, a list, or several of them. */
const filesArbitrary: fc.Arbitrary<Files> = fc
  .record(
    {
      [APP]: applicationText,
      'api/.platform.app.yml': applicationText,
      [APPS]: fc.oneof(listText, textArbitrary({ links: true })),
      [SERVICES]: textArbitrary({ links: true }),
      [ROUTES]: textArbitrary(),
      'README.md': fc.constant('# not ours'),
    },
    { requiredKeys: [] },
  )
  .map((files) => Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined)))

interface Edit {
  readonly way: 'set' | 'rename' | 'remove' | 'add'
  readonly section: 'applications' | 'services' | 'routes'
  readonly at: number
  readonly name: string
  readonly value: Tree
}

const editArbitrary: fc.Arbitrary<Edit> = fc.record({
  way: fc.constantFrom('set', 'rename', 'remove', 'add'),
  section: fc.constantFrom('applications', 'applications', 'services', 'routes'),
  at: fc.nat(20),
  name: fc.oneof(nameArbitrary, fc.constantFrom('fresh', 'other')),
  value: fc.oneof(
    treeArbitrary.filter((tree) => !Object.hasOwn(tree, 'name')),
    fc.record({ type: fc.constantFrom('php:8.4', 'redis:8.0'), disk: fc.nat(2048), more: valueArbitrary }),
  ),
})

function edited(tree: Tree, { way, section, at, name, value }: Edit): Tree {
  const names = entriesOf(tree[section]).map(([each]) => each)
  const there = names[at % Math.max(names.length, 1)]
  const isFree = valueAt(tree, [section, name]) === undefined
  if (way === 'add' || there === undefined)
    return isFree && (section !== 'applications' || name !== '') ? setAt(tree, [section, name], value) : tree
  if (way === 'remove') return removeAt(tree, [section, there])
  if (way === 'rename') return isFree ? renameKeyAt(tree, [section, there], name) : tree
  return isTree(valueAt(tree, [section, there])) ? setAt(tree, [section, there], value) : tree
}

test('what is read and written unchanged is the same byte for byte', () => {
  fc.assert(
    fc.property(filesArbitrary, (files) => {
      expect(fixed.write(fixed.read(files).configuration, files)).toEqual({ ok: true, value: files })
    }),
    RUNS,
  )
})

test('what is written says what was asked for, also to who reads it fresh', () => {
  let written = 0
  fc.assert(
    fc.property(filesArbitrary, fc.array(editArbitrary, { minLength: 1, maxLength: 3 }), (files, edits) => {
      const reading = fixed.read(files)
      if (reading.failures.length > 0) return
      const target = edits.reduce(edited, reading.configuration)
      const result = fixed.write(target, files, reading)
      if (!result.ok) throw new Error(result.failure.message)
      written++
      const fresh = fixed.read({ ...result.value })
      expect(isEqual(fresh.configuration, target)).toBe(true)
      expect(fresh.failures).toEqual([])
      expect(isEqual(fixed.read(result.value, reading).configuration, target)).toBe(true)
      expect(result.value['README.md']).toBe(files['README.md'])
    }),
    RUNS,
  )
  expect(written).toBeGreaterThan(RUNS.numRuns / 3)
})

test('a rename changes a line of each file that has the name, and no other', () => {
  fc.assert(
    fc.property(filesArbitrary, fc.nat(20), (files, at) => {
      const reading = fixed.read(files)
      const names = entriesOf(reading.configuration.applications).map(([name]) => name)
      const name = names[at % Math.max(names.length, 1)]
      if (reading.failures.length > 0 || name === undefined || name.length > 100) return
      const target = renameKeyAt(reading.configuration, ['applications', name], 'renamed')
      const result = fixed.write(target, files, reading)
      if (!result.ok) throw new Error(result.failure.message)
      for (const [path, text] of Object.entries(files)) {
        const lost = lostLines(String(text), String(result.value[path]))
        const { start, end } = reading.placeOf(['applications', name])?.entry ?? { start: 0, end: 0 }
        const isFlow = /[{[]/.test(String(text).slice(start, end)) && path === APPS
        expect(lost).toBeLessThanOrEqual(isFlow ? String(text).slice(start, end).split('\n').length : 1)
      }
    }),
    RUNS,
  )
})

test('what is read again after a change is what a fresh reading finds', () => {
  fc.assert(
    fc.property(filesArbitrary, filesArbitrary, (before, after) => {
      const again = fixed.read(after, fixed.read(before))
      const fresh = fixed.read({ ...after })
      expect(again.failures).toEqual(fresh.failures)
      if (fresh.failures.some(({ path }) => path === undefined)) return
      expect(again.configuration).toEqual(fresh.configuration)
      expect(again.notices).toEqual(fresh.notices)
      for (const [path, text] of Object.entries(after))
        for (let at = 0; at <= String(text).length; at += 11)
          expect(again.pathAt(path, at)).toEqual(fresh.pathAt(path, at))
    }),
    RUNS,
  )
})
