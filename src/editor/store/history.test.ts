import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { EMPTY_HISTORY, type History, remember, type Snapshot } from './history.ts'

function snapshot(text: string): Snapshot {
  const project = { id: 'p', name: 'p', flavour: 'flex' as const, files: { a: text }, configuration: {} }
  return {
    design: { ...EMPTY_DESIGN, projects: [project] },
    readings: {},
    selection: { nodes: [], edges: [] },
  }
}

test('old steps are let go when the texts they keep grow past the bound, the newest never', () => {
  let history: History = EMPTY_HISTORY
  const heavy = (letter: string) => snapshot(letter.repeat(20_000_000))
  for (const letter of 'abc') {
    history = remember(history, { label: letter, group: null }, heavy(letter), EMPTY_DESIGN)
  }
  expect(history.past.map(({ label }) => label)).toEqual(['c'])
})

test('a step that belongs to the group of the last one prolongs it', () => {
  const first = remember(EMPTY_HISTORY, { label: 'move', group: 'drag 1' }, snapshot('a'), EMPTY_DESIGN)
  const second = remember(first, { label: 'move', group: 'drag 1' }, snapshot('b'), EMPTY_DESIGN)
  expect(second.past).toHaveLength(1)
  expect(second.past[0]?.before).toBe(first.past[0]?.before)
})
