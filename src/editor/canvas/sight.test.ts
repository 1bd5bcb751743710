import { expect, test } from 'vitest'
import { viewportShowing } from './sight.ts'

const canvas = { width: 800, height: 600 }
const box = (x: number, y = 100) => ({ x, y, width: 216, height: 72 })
const hull = (...boxes: ReturnType<typeof box>[]) => {
  const left = Math.min(...boxes.map(({ x }) => x))
  return { x: left, y: 100, width: Math.max(...boxes.map(({ x }) => x)) + 216 - left, height: 72 }
}
const scene = (viewport: { x: number; y: number; zoom: number }, ...others: ReturnType<typeof box>[]) => ({
  others,
  whole: hull(...others, box(1000)),
  viewport,
  canvas,
})

test('what is in sight stays where it is', () => {
  expect(viewportShowing(box(100), scene({ x: 0, y: 0, zoom: 1 }, box(400)))).toBeNull()
})

test('who saw everything goes on seeing everything when something is added beside it', () => {
  const view = viewportShowing(box(1000), scene({ x: 0, y: 0, zoom: 1 }, box(0), box(400)))
  expect(view?.zoom).toBeLessThan(1)
  for (const x of [0, 400, 1000]) {
    expect(x * (view?.zoom ?? 0) + (view?.x ?? 0)).toBeGreaterThanOrEqual(0)
    expect((x + 216) * (view?.zoom ?? 0) + (view?.x ?? 0)).toBeLessThanOrEqual(canvas.width)
  }
})

test('who looked at a part goes on at the same zoom', () => {
  const view = viewportShowing(box(1000), scene({ x: 0, y: 0, zoom: 1 }, box(0), box(5000)))
  expect(view).toEqual({ x: 800 - 48 - 1216, y: 0, zoom: 1 })
})

test('from far away the canvas comes closer to the node', () => {
  const view = viewportShowing(box(4000), scene({ x: 0, y: 0, zoom: 0.3 }, box(0), box(9000)))
  expect(view?.zoom).toBe(0.6)
  expect((4000 + 108) * 0.6 + (view?.x ?? 0)).toBeCloseTo(400)
})
