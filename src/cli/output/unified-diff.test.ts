import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from './unified-diff.ts'

const textArbitrary = fc
  .array(fc.constantFrom('a', 'b\n', 'c\n', '\n'), { maxLength: 12 })
  .map((lines) => lines.join(''))

test('the patch makes the new text of the old one', () => {
  fc.assert(
    fc.property(textArbitrary, textArbitrary, (before, after) => {
      fc.pre(before !== after)
      expect(applyPatch(before, unifiedDiff('a.txt', before, after))).toBe(after)
    }),
  )
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
