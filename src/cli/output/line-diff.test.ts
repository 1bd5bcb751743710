import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLines } from './line-diff.ts'
import { unifiedDiff } from './unified-diff.ts'

const linesArbitrary = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

test('what stays and goes is the old text, what stays and comes the new one', () => {
  fc.assert(
    fc.property(linesArbitrary, linesArbitrary, (before, after) => {
      const lines = diffLines(before, after)
      expect(lines.filter(({ sign }) => sign !== '+').map(({ text }) => text)).toEqual(before)
      expect(lines.filter(({ sign }) => sign !== '-').map(({ text }) => text)).toEqual(after)
    }),
  )
})

test('as much stays as can', () => {
  fc.assert(
    fc.property(linesArbitrary, linesArbitrary, (before, after) => {
      const kept = diffLines(before, after).filter(({ sign }) => sign === ' ').length
      expect(kept).toBe(longestCommon(before, after))
    }),
  )
})

test('texts that have nothing in common are told apart in no time', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => `before ${at}`)
  const after = Array.from({ length: 20_000 }, (_, at) => `after ${at}`)
  expect(diffLines(before, after)).toHaveLength(40_000)
})

test('changes that are far from each other are hunks of their own', () => {
  const before = Array.from({ length: 30 }, (_, at) => `line ${at + 1}\n`)
  const after = before.with(4, 'five\n').toSpliced(20, 1)
  expect(unifiedDiff('a.txt', before.join(''), after.join(''))).toBe(`--- a/a.txt
+++ b/a.txt
@@ -2,7 +2,7 @@
 line 2
 line 3
 line 4
-line 5
+five
 line 6
 line 7
 line 8
@@ -18,7 +18,6 @@
 line 18
 line 19
 line 20
-line 21
 line 22
 line 23
 line 24
`)
})

test('an end without a line break is said', () => {
  expect(unifiedDiff('a', 'x', 'y\n')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n',
  )
  expect(unifiedDiff('a', '', 'y\n')).toBe('--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+y\n')
  expect(unifiedDiff('a', 'x', 'x')).toBe('')
})

function longestCommon(left: readonly string[], right: readonly string[]): number {
  let before = Array.from({ length: right.length + 1 }, () => 0)
  for (const one of left) {
    const row = [0]
    for (const [at, other] of right.entries()) {
      row.push(one === other ? (before[at] ?? 0) + 1 : Math.max(row[at] ?? 0, before[at + 1] ?? 0))
    }
    before = row
  }
  return before.at(-1) ?? 0
}
