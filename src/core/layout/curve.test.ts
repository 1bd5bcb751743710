import { expect, test } from 'vitest'
import { curveBetween, curvePath, pointOn, STRAIGHT, tipPath } from './curve.ts'

const from = { x: 224, y: 36 }
const to = { x: 624, y: 136 }

test('a curve to the right leaves and arrives level', () => {
  const curve = curveBetween(from, to, STRAIGHT)
  expect(curvePath(curve)).toBe('M224,36 C424,36 424,136 624,136')
  expect(pointOn(curve, 0.5)).toEqual({ x: 424, y: 86 })
  expect(tipPath(curve)).toBe('M617,132 L623,136 L617,140')
})

test('curves between the same nodes do not lie on each other', () => {
  const middle = (bow: number) => pointOn(curveBetween(from, to, { ...STRAIGHT, bow }), 0.5).y
  expect(middle(20) - middle(-20)).toBeGreaterThan(20)
})

test('a curve runs level as far as it is told before it bends, and before it arrives', () => {
  const curve = curveBetween(from, to, { ...STRAIGHT, lead: 100, tail: 50 })
  expect(curvePath(curve)).toBe('M224,36 L324,36 C449,36 449,136 574,136 L624,136')
})

test('a curve to a node below swings out and comes back to its right side', () => {
  const curve = curveBetween(from, { x: 0, y: 136 }, STRAIGHT)
  expect(curvePath(curve)).toBe('M224,36 C280,36 280,136 224,136')
  expect(tipPath(curve)).toContain('L225,136')
})

test('a curve to a node on the left leads straight back, off the one that leads there', () => {
  const there = curveBetween({ x: -76, y: 36 }, { x: 0, y: 36 }, STRAIGHT)
  const back = curveBetween(from, { x: -300, y: 36 }, STRAIGHT)
  expect(curvePath(back)).toBe('M0,36 C-38,60 -38,60 -76,36')
  expect(tipPath(back)).toContain('L-75,36')
  expect(Math.abs(pointOn(back, 0.5).y - pointOn(there, 0.5).y)).toBeGreaterThan(12)
})

test('a curve to its own node comes back from above, and the next one around it', () => {
  const loop = curveBetween(from, { x: 0, y: 36 }, { ...STRAIGHT, rise: 36 })
  expect(loop.to).toEqual({ x: 160, y: 0 })
  expect(tipPath(loop)).toContain('L160,-1')
  const wider = curveBetween(from, { x: 0, y: 36 }, { ...STRAIGHT, rise: 36, bow: 24 })
  expect(pointOn(wider, 0.5).y).toBeLessThan(pointOn(loop, 0.5).y)
})
