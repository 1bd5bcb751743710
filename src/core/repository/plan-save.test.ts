import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asksTheSame, type Choice, decideSave, findsTheSame, planSave } from './plan-save.ts'

type Sides = Readonly<Record<'mine' | 'read' | 'disk', string | undefined>>

/** The plan for one file of the design. */
function planFor({ mine, read, disk }: Sides) {
  return planSave(new Map([['a', mine]]), read === undefined ? {} : { a: read }, new Map([['a', disk]]))
}

describe('a file', () => {
  test.each([
    ['that nobody changed is left alone', { mine: '1', read: '1', disk: '1' }, 'nothing'],
    ['that only the design changed is written', { mine: '2', read: '1', disk: '1' }, 'write'],
    ['that the design added is written', { mine: '2', read: undefined, disk: undefined }, 'write'],
    ['that the design took away is deleted', { mine: undefined, read: '1', disk: '1' }, 'delete'],
    ['that both changed alike is left alone', { mine: '2', read: '1', disk: '2' }, 'nothing'],
    ['that both took away is left alone', { mine: undefined, read: '1', disk: undefined }, 'nothing'],
    ['that both changed is asked about', { mine: '2', read: '1', disk: '3' }, 'ask'],
    ['that only the folder changed is asked about', { mine: '1', read: '1', disk: '3' }, 'ask'],
    ['that the folder lost is asked about', { mine: '1', read: '1', disk: undefined }, 'ask'],
    [
      'that was taken away here and changed there is asked about',
      { mine: undefined, read: '1', disk: '3' },
      'ask',
    ],
    ['that would replace one nobody read is asked about', { mine: '2', read: undefined, disk: '3' }, 'ask'],
  ] as const)('%s', (_, sides, expected) => {
    const { changes, conflicts } = planFor(sides)
    const planned =
      conflicts.length > 0 ? 'ask' : changes.has('a') ? (changes.get('a') ? 'write' : 'delete') : 'nothing'
    expect(planned).toBe(expected)
  })

  test('of bytes is compared by its bytes', () => {
    const bytes = (last: number) => Uint8Array.of(0xff, last)
    const plan = (mine: Uint8Array, disk: Uint8Array) =>
      planSave(new Map([['a', mine]]), { a: bytes(1) }, new Map([['a', disk]]))
    expect(plan(bytes(1), bytes(1)).changes.size).toBe(0)
    expect(plan(bytes(2), bytes(1)).changes.get('a')).toEqual(bytes(2))
    expect(plan(bytes(1), bytes(3)).conflicts).toHaveLength(1)
  })

  test('that someone put beside is asked about once', () => {
    const plan = planSave(new Map(), {}, new Map([['new', '1']]))
    expect(plan.conflicts).toMatchObject([{ path: 'new', isNew: true }])
    const { changes, taken, left } = decideSave(plan, new Map([['new', 'mine']]))
    expect([changes.size, taken.size, Object.fromEntries(left)]).toEqual([0, 0, { new: '1' }])
    expect(
      planSave(new Map(), Object.fromEntries(left) as Record<string, string>, new Map([['new', '1']])),
    ).toEqual({
      changes: new Map(),
      conflicts: [],
    })
  })
})

const content = fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined })
const sides = fc.record({ mine: content, read: content, disk: content })

test('nothing that changed on disk is written over or deleted without a choice', () => {
  fc.assert(
    fc.property(sides, (each) => {
      if (each.disk !== each.read) expect(planFor(each).changes.size).toBe(0)
    }),
  )
})

test('after a choice, folder and design hold the same', () => {
  fc.assert(
    fc.property(sides, fc.constantFrom<Choice>('mine', 'theirs'), (each, choice) => {
      const { changes, taken } = decideSave(planFor(each), new Map([['a', choice]]))
      const disk = changes.has('a') ? changes.get('a') : each.disk
      const mine = taken.has('a') ? taken.get('a') : each.mine
      expect(disk).toBe(mine)
    }),
  )
})

test('a plan asks the same as another while the folder stays as it is', () => {
  const plan = (disk: string) => planFor({ mine: '2', read: '1', disk })
  expect(asksTheSame(plan('3'), plan('3'))).toBe(true)
  expect(asksTheSame(plan('3'), plan('4'))).toBe(false)
  expect(asksTheSame(plan('3'), plan('1'))).toBe(false)
})

test('what was found on disk stays the same while the design changes', () => {
  const before = planFor({ mine: '1', read: '1', disk: '3' })
  expect(findsTheSame(before, planFor({ mine: '2', read: '1', disk: '3' }))).toBe(true)
  expect(findsTheSame(before, planFor({ mine: '1', read: '1', disk: '4' }))).toBe(false)
  expect(findsTheSame(before, planFor({ mine: '1', read: '1', disk: '1' }))).toBe(false)
})
