import { describe, expect, test } from 'vitest'
import { curveBetween, STRAIGHT } from '../../layout/curve.ts'
import { takenBy } from '../../layout/taken.ts'
import { placeLabel } from './place-labels.ts'

const full = { text: 'database · postgresql', size: 11, width: 140 }
const short = { text: 'database', size: 11, width: 50 }
const curve = curveBetween({ x: 0, y: 0 }, { x: 400, y: 0 }, STRAIGHT)

describe('the label of an edge', () => {
  test('is in the middle where nothing is', () => {
    const { text, box } = placeLabel([full, short], curve, takenBy([]))
    expect(text).toBe('database · postgresql')
    expect(box.x + box.width / 2).toBe(200)
  })

  test('makes way for a node', () => {
    const taken = takenBy([{ x: 180, y: -20, width: 100, height: 40 }])
    const { text, box } = placeLabel([full, short], curve, taken)
    expect(text).toBe('database · postgresql')
    expect(box.x + box.width).toBeLessThanOrEqual(180)
  })

  test('is the shorter one where there is too little room', () => {
    const taken = takenBy([
      { x: -100, y: -20, width: 240, height: 40 },
      { x: 240, y: -20, width: 240, height: 40 },
    ])
    const { text, box } = placeLabel([full, short], curve, taken)
    expect(text).toBe('database')
    expect([box.x > 140, box.x + box.width < 240]).toEqual([true, true])
  })

  test('makes way for another, and stays in the middle where nothing is free', () => {
    const taken = takenBy([])
    const first = placeLabel([short], curve, taken)
    const second = placeLabel([short], curve, taken)
    expect(second.box.x).not.toBe(first.box.x)

    const full = takenBy([{ x: -500, y: -500, width: 2000, height: 1000 }])
    expect(placeLabel([short], curve, full).box).toEqual(first.box)
  })
})
