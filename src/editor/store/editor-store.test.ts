import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { setAt } from '../../core/base/path.ts'
import { flex } from '../../core/formats/flex/flex.ts'
import { createEditorStore, type EditorStore } from './editor-store.ts'
import type { UnreadDesign } from './unread-design.ts'

const FILE = '.upsun/config.yaml'
const TEXT = 'applications:\n  api:\n    type: nodejs:24 # ours\nservices:\n  db:\n    type: postgresql:18\n'

const design: UnreadDesign = {
  name: 'Shop',
  projects: [{ id: 'p', name: 'shop', flavour: 'flex', files: { [FILE]: TEXT } }],
  facts: {},
  layout: {},
  silenced: [],
}

let store: EditorStore
const state = () => store.getState()
const text = () => state().design.projects[0]?.files[FILE]
const configuration = () => state().design.projects[0]?.configuration
const setType = (type: string, group?: string) =>
  state().edit('p', { label: `use ${type}`, ...(group && { group }) }, (tree) =>
    setAt(tree, ['applications', 'api', 'type'], type),
  )
const type = (typed: string, group = 'typing') =>
  state().editText('p', FILE, typed, { label: 'typing', group })

beforeEach(() => {
  store = createEditorStore({ flex, fixed: flex })
  state().open(design)
})

describe('editing', () => {
  test('an edit of the configuration changes its lines of the text and no other', () => {
    setType('php:8.4')
    expect(text()).toBe(TEXT.replace('nodejs:24', 'php:8.4'))
    expect(state().lastEdit?.before[FILE]).toBe(TEXT)
  })

  test('typing changes the configuration', () => {
    type(TEXT.replace('18', '17'))
    expect(configuration()).toMatchObject({ services: { db: { type: 'postgresql:17' } } })
  })

  test('a text that does not parse keeps the last good picture and every character', () => {
    const broken = `${TEXT}routes: {`
    type(broken)
    expect(text()).toBe(broken)
    expect(configuration()).toMatchObject({ services: { db: { type: 'postgresql:18' } } })
    expect(state().readings.p?.failures).toHaveLength(1)
  })

  test('an edit that a broken file stands in the way of is refused with the reason and changes nothing', () => {
    type(`${TEXT}routes: {`)
    const before = state().design
    const result = setType('php:8.4')
    const message = expect.stringMatching(
      /^Correct line \d+ of \.upsun\/config\.yaml first\. A closing } is missing/,
    )
    expect(result).toMatchObject({ ok: false, failure: { file: FILE, message } })
    expect(state().preview('p', (tree) => ({ ...tree, routes: {} }))).toMatchObject({ failure: { message } })
    expect(state().design).toBe(before)
  })

  test('nodes can be moved while a file is broken', () => {
    type(`${TEXT}routes: {`)
    state().moveNodes('p', { 'service:db': { x: 8, y: 16 } }, { label: 'move db' })
    expect(state().design.layout).toEqual({ p: { 'service:db': { x: 8, y: 16 } } })
  })

  test('an edit that changes nothing is no step', () => {
    state().edit('p', { label: 'nothing' }, (tree) => tree)
    expect(state().history.past).toHaveLength(0)
  })
})

describe('undo and redo', () => {
  test('undo brings back text, picture and selection, redo takes them away again', () => {
    state().select({ nodes: ['p/service:db'], edges: [] })
    state().edit('p', { label: 'use php', selection: { nodes: [], edges: [] } }, (tree) =>
      setAt(tree, ['applications', 'api', 'type'], 'php:8.4'),
    )
    const after = text()
    state().undo()
    expect(text()).toBe(TEXT)
    expect(state().selection.nodes).toEqual(['p/service:db'])
    state().redo()
    expect(text()).toBe(after)
    expect(state().selection.nodes).toEqual([])
  })

  test('a run of typing is one step, and what follows a pause is another', () => {
    type(`${TEXT}# a`)
    type(`${TEXT}# ab`)
    state().endStep()
    type(`${TEXT}# abc`)
    state().undo()
    expect(text()).toBe(`${TEXT}# ab`)
    state().undo()
    expect(text()).toBe(TEXT)
  })

  test('a new edit after an undo drops what was undone', () => {
    setType('php:8.4')
    state().undo()
    setType('ruby:3.4')
    state().redo()
    expect(text()).toContain('ruby:3.4')
  })

  test('any row of edits is undone step by step to the very bytes it began with', () => {
    const step = fc.oneof(
      fc.constantFrom('php:8.4', 'ruby:3.4', 'nodejs:24').map((wish) => () => void setType(wish)),
      fc.constantFrom('#', '\n', 'routes: {', '\r\n').map((typed) => () => type(String(text()) + typed)),
      fc.nat(99).map((x) => () => state().moveNodes('p', { 'service:db': { x, y: 0 } }, { label: 'move' })),
      fc.constant(() => state().endStep()),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        state().open(design)
        for (const run of steps) run()
        const end = state().design
        while (state().history.past.length > 0) state().undo()
        expect(text()).toBe(TEXT)
        while (state().history.future.length > 0) state().redo()
        expect(state().design).toEqual(end)
      }),
      { numRuns: 50 },
    )
  })
})
