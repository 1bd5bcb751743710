import { expect, test } from 'vitest'
import { patternFault } from './patterns.ts'

test.each([
  '',
  '\\.css$',
  '^/api/(v1|v2)/.*$',
  '(?<!\\-lock)\\.(?i:jpe?g|gif|png)$',
  '[^]a]+?x{2,3}+',
  '[[:alpha:]\\]]*',
  '(?P<year>\\d+)(?P=year)(?>a+)(?&b)(?R)?',
  '(?i)^\\.(css|js)$',
  '(*UTF8)a',
  'a(?=b)(?!c)(?:d)*+',
  '(?x) a ( b # not a ( here\n )',
  '\\Qa(b\\E',
  '()*',
  'a{,3',
])('%j may be right', (pattern) => {
  expect(patternFault(pattern)).toBeUndefined()
})

test.each([
  ['^/api/(unclosed', '"("'],
  ['a)b', '")"'],
  ['[abc', '"["'],
  ['[]', '"["'],
  ['*.css', 'nothing'],
  ['a|+b', 'nothing'],
  ['(?:*a)', 'nothing'],
  ['a\\', 'backslash'],
])('%j is wrong', (pattern, words) => {
  expect(patternFault(pattern)).toContain(words)
})
