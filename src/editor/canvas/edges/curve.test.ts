import { expect, test } from 'vitest'
import { curveBetween } from './curve.ts'

const from = { x: 224, y: 36 }

test('a curve to the right leaves and arrives level, and its label is half way', () => {
  const { path, middle } = curveBetween(from, { x: 424, y: 136 }, 0)
  expect(path).toBe('M224,36 C324,36 324,136 424,136')
  expect(middle).toEqual({ x: 324, y: 86 })
})

test('curves between the same nodes do not lie on each other', () => {
  const to = { x: 424, y: 136 }
  expect(curveBetween(from, to, 20).middle.y - curveBetween(from, to, -20).middle.y).toBeGreaterThan(20)
})

test('a curve to a node below swings out and comes back to its right side', () => {
  const { path, tip } = curveBetween(from, { x: 0, y: 136 }, 0)
  expect(path).toBe('M224,36 C280,36 280,136 224,136')
  expect(tip).toContain('L225,136')
})
