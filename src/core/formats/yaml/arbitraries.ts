import * as fc from 'fast-check'
import type { Tree, Value } from '../../base/tree.ts'

const ODD_TEXTS = [
  '',
  ' ',
  'yes',
  'on',
  'n',
  '010',
  '1:30',
  '1_000',
  'null',
  '~',
  'true',
  '1',
  '-1',
  '1e3',
  '0x1f',
  '2001-01-01',
  '.',
  '=',
  '- a',
  '-a',
  'a: b',
  'a:',
  'a #b',
  '#x',
  "it's",
  'say "hi"',
  'it\'s "both"',
  ' padded ',
  'back\\slash',
  '{a}',
  '[b]',
  'a,b',
  '*x',
  '&x',
  '!t',
  '%d',
  '@a',
  '`b`',
  '|',
  '>',
  '---',
  '...',
  '? x',
  ': y',
  '<<',
  'a\tb',
  '\ttab',
  '\r',
  'cr\r\nlf',
  '\u2028',
  '\u0085',
  '\ufeff',
  'é',
  '😀',
  '\ud800',
  '\u0000',
  'one\ntwo',
  'one\ntwo\n',
  'one\n\n\ntwo\n\n',
  '\none',
  ' lead\nrest\n',
  'one\n  deep\nend',
  'tail \nx',
  '\n',
  'a\n \n',
  '\tx\ny\n',
  'php:8.3',
  'https://{default}/',
  '*/5 * * * *',
  'npm ci && npm run build',
] // prettier-ignore
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  '10',
  '2',
  '0',
  '007',
  'yes',
  'null',
  'true',
  '',
  '<<',
  'a b',
  'x:y',
  '#h',
  '- d',
  'é',
  '"q"',
  'https://{default}/',
  'two\nlines',
  'x'.repeat(1200),
] // prettier-ignore

export const keyArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'api', 'web', 'db', 'type', 'size') },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_KEYS) },
)

const scalarArbitrary: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Value>('x', 'y', 'one two', 'nodejs:22', null, 1, true) },
  { weight: 3, arbitrary: fc.constantFrom<Value>(...ODD_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(-0, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 5e-324),
    ),
  },
)

/** Values of every shape, small enough that equal ones occur. */
export const valueArbitrary: fc.Arbitrary<Value> = fc.letrec<{ value: Value; tree: Tree }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: scalarArbitrary },
    { weight: 2, arbitrary: tie('tree') },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
  tree: treeOf(tie('value')),
})).value

export const treeArbitrary: fc.Arbitrary<Tree> = treeOf(valueArbitrary)

function treeOf(value: fc.Arbitrary<Value>): fc.Arbitrary<Tree> {
  return fc
    .uniqueArray(fc.tuple(keyArbitrary, value), { maxLength: 4, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries))
}

/** Trees with the sections of a project. */
export const projectArbitrary: fc.Arbitrary<Tree> = fc
  .record({
    applications: treeArbitrary,
    services: treeArbitrary,
    routes: valueArbitrary,
    other: valueArbitrary,
  })
  .map(({ other, ...sections }) => ({ ...sections, 'x-other': other }))
