import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edge, findCircles } from './circles.ts'

function edges(...pairs: string[]): Edge[] {
  return pairs.map((pair, at) => ({ from: pair.charAt(0), to: pair.charAt(1), label: pair, path: [at] }))
}

const labels = (circles: Edge[][]) => circles.map((circle) => circle.map(({ label }) => label).join(' '))

test.each([
  ['none', edges('ab', 'bc', 'ac'), []],
  ['one that something leads into and out of', edges('xa', 'ab', 'bc', 'ca', 'cy'), ['ab bc ca']],
  ['two apart', edges('ab', 'ba', 'cd', 'dc'), ['ab ba', 'cd dc']],
  ['two that share a container', edges('ab', 'ba', 'ac', 'ca'), ['ab ba', 'ac ca']],
])('finds %s', (_, given, expected) => {
  expect(labels(findCircles(given))).toEqual(expected)
})

test('what it finds are circles, and none is left without their last edges', () => {
  const pair = fc
    .tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'))
    .filter(([from, to]) => from !== to)
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const given = edges(...pairs.map((names) => names.join('')))
      const circles = findCircles(given)
      for (const circle of circles) {
        circle.forEach(({ to }, at) => {
          expect(to).toBe(circle[(at + 1) % circle.length]?.from)
        })
      }
      const broken = new Set(circles.map((circle) => circle.at(-1)))
      expect(findCircles(given.filter((edge) => !broken.has(edge)))).toEqual([])
    }),
  )
})

test('gives up after fifty', () => {
  const names = [...'abcdefghijklmnopqrst']
  const all = names.flatMap((from) => names.filter((to) => to !== from).map((to) => from + to))
  expect(findCircles(edges(...all))).toHaveLength(50)
})
