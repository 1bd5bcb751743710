import { expect, test, vi } from 'vitest'
import { glide } from './glide.ts'
import type { Moves } from './moves.ts'

const moves = (x: number): Moves => new Map([['p/service:db', { x, y: 0 }]])

/** Where the node is shown, picture by picture; null is where it is by then. */
function glideWhere(reduced: boolean) {
  const [show, arrived] = [vi.fn(), vi.fn()]
  const steps: FrameRequestCallback[] = []
  vi.stubGlobal('window', {
    matchMedia: (query: string) => ({ matches: reduced && query.includes('reduce') }),
  })
  vi.stubGlobal('requestAnimationFrame', (step: FrameRequestCallback) => steps.push(step))
  glide(moves(0), () => moves(80), show, arrived)
  for (let step = steps.shift(); step; step = steps.shift())
    step(performance.now() + 130 * show.mock.calls.length)
  expect(arrived).toHaveBeenCalledOnce()
  return show.mock.calls.map(([shown]) => shown?.get('p/service:db')?.x ?? null)
}

test('nodes are shown on their way, and then where they are', () => {
  const shown = glideWhere(false)
  expect(shown[0]).toBe(0)
  expect(shown[1]).toBeGreaterThan(0)
  expect(shown.at(-1)).toBeNull()
})

test('where motion is not wanted, nothing is shown on its way', () => {
  expect(glideWhere(true)).toEqual([])
})
