import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { edited, read } from './testing.ts'

const TEXT = `base: &base # shared
  type: php:8.4
  size: S
one: *base
two:
  <<: *base # merged
  web: 1
three: *base
`

describe('an alias', () => {
  test('is detached when only this use of it changes', () => {
    expect(edited(TEXT, (tree) => setAt(tree, ['one', 'size'], 'M'))).toBe(
      TEXT.replace('one: *base', 'one:\n  type: php:8.4\n  size: M'),
    )
  })

  test('becomes the anchor when only its owner changes', () => {
    const text = edited(TEXT, (tree) => setAt(tree, ['base', 'size'], 'M'))
    expect(text).toBe(
      TEXT.replace('base: &base #', 'base: #')
        .replace('size: S', 'size: M')
        .replace('one: *base', 'one: &base\n  type: php:8.4\n  size: S'),
    )
  })

  test('becomes the anchor when its owner goes', () => {
    const text = edited(TEXT, (tree) => removeAt(tree, ['base']))
    expect(text).toBe(
      'one: &base\n  type: php:8.4\n  size: S\ntwo:\n  <<: *base # merged\n  web: 1\nthree: *base\n',
    )
  })

  test('stays when all that use the anchor change alike: the anchor is edited', () => {
    const all = ['base', 'one', 'two', 'three']
    const edit = (tree: ReturnType<typeof read>) =>
      all.reduce((now, key) => setAt(now, [key, 'size'], 'M'), tree)
    expect(edited(TEXT, edit)).toBe(TEXT.replace('size: S', 'size: M'))
  })

  test('stays when it is all that an entry is renamed by', () => {
    expect(edited(TEXT, (tree) => renameKeyAt(tree, ['one'], 'first'))).toBe(TEXT.replace('one:', 'first:'))
    expect(edited(TEXT, (tree) => renameKeyAt(tree, ['base'], 'first'))).toBe(TEXT.replace('base:', 'first:'))
  })

  test('goes without a trace when its entry goes', () => {
    expect(edited(TEXT, (tree) => removeAt(tree, ['one']))).toBe(TEXT.replace('one: *base\n', ''))
  })

  test('of a scalar, in a list and in flow style is treated alike', () => {
    const text = 'a: &v 5\nb: [*v, *v]\nc: {d: *v}\n'
    expect(edited(text, (tree) => setAt(tree, ['b', 0], 6))).toBe('a: &v 5\nb: [6, *v]\nc: {d: *v}\n')
    expect(edited(text, (tree) => setAt(tree, ['a'], 6))).toBe('a: 6\nb: [&v 5, *v]\nc: {d: *v}\n')
    expect(edited(text, () => ({ a: 6, b: [6, 6], c: { d: 6 } }))).toBe('a: &v 6\nb: [*v, *v]\nc: {d: *v}\n')
  })

  test('is written out where an anchor inside a moved value is needed later', () => {
    const text = 'a: &a\n  x: &x 1\nb: *x\nc: *a\n'
    const after = { a: { x: 2 }, b: 1, c: { x: 1 } }
    expect(read(edited(text, () => after))).toEqual(after)
    expect(edited(text, () => after)).toBe(
      'a:\n  x: 2\nb: 1\nc:\n  x: 1\n'.replace('b: 1', 'b: &x 1').replace('c:', 'c: &a'),
    )
  })

  test('as a key is written out when it is renamed', () => {
    const text = 'a: &k name\n*k : 1\n'
    expect(edited(text, (tree) => renameKeyAt(tree, ['name'], 'other'))).toBe('a: &k name\nother : 1\n')
  })
})

describe('a merge', () => {
  test('is overridden beside it when an inherited key changes', () => {
    expect(edited(TEXT, (tree) => setAt(tree, ['two', 'size'], 'M'))).toBe(
      TEXT.replace('# merged\n', '# merged\n  size: M\n'),
    )
  })

  test('is overridden as a whole where only a part of an inherited map changes', () => {
    const text = 'base: &base {a: {x: 1, z: 2}}\nuse:\n  <<: *base\n'
    expect(edited(text, (tree) => setAt(tree, ['use', 'a', 'x'], 3))).toBe(
      `${text}  a:\n    x: 3\n    z: 2\n`,
    )
  })

  test('is replaced by its content when an inherited key goes', () => {
    expect(edited(TEXT, (tree) => removeAt(tree, ['two', 'size']))).toBe(
      TEXT.replace('  <<: *base # merged\n', '  type: php:8.4\n'),
    )
    const only = 'base: &base {a: 1, b: 2}\nuse:\n  <<: *base\n'
    expect(edited(only, (tree) => removeAt(tree, ['use', 'a']))).toBe(
      'base: &base {a: 1, b: 2}\nuse:\n  b: 2\n',
    )
  })

  test('of several maps loses only the one that gave what goes', () => {
    const text = 'a: &a {x: 1}\nb: &b {z: 2, w: 3}\nuse:\n  <<: [*a, *b]\n'
    expect(edited(text, (tree) => removeAt(tree, ['use', 'z']))).toBe(
      'a: &a {x: 1}\nb: &b {z: 2, w: 3}\nuse:\n  <<: [*a]\n  w: 3\n',
    )
  })

  test('takes the anchor over when its owner changes, and says what it said', () => {
    const text = 'base: &base\n  a: 1\nuse:\n  <<: *base\n  b: 2\nalso:\n  <<: *base\n'
    expect(edited(text, (tree) => setAt(tree, ['base', 'a'], 5))).toBe(
      'base:\n  a: 5\nuse:\n  <<: &base\n    a: 1\n  b: 2\nalso:\n  <<: *base\n',
    )
  })

  test('stays when the anchor and all that merge it change alike', () => {
    const text = 'base: &base\n  a: 1\nuse:\n  <<: *base\n  b: 2\nalso:\n  <<: *base\n'
    const after = { base: { a: 5, c: 6 }, use: { a: 5, c: 6, b: 2 }, also: { a: 5, c: 6 } }
    expect(edited(text, () => after)).toBe(text.replace('  a: 1\n', '  a: 5\n  c: 6\n'))
  })

  test('in flow style is overridden and replaced there', () => {
    const text = 'base: &base {a: 1, b: 2}\nuse: {<<: *base, c: 3}\n'
    expect(edited(text, (tree) => setAt(tree, ['use', 'a'], 5))).toBe(
      'base: &base {a: 1, b: 2}\nuse: {<<: *base, a: 5, c: 3}\n',
    )
    expect(edited(text, (tree) => removeAt(tree, ['use', 'a']))).toBe(
      'base: &base {a: 1, b: 2}\nuse: {b: 2, c: 3}\n',
    )
  })

  test('below what it overrides needs no override', () => {
    const text = 'base: &base {a: 1}\nuse:\n  a: 2\n  <<: *base\n'
    expect(edited(text, (tree) => setAt(tree, ['use', 'a'], 3))).toBe(text.replace('a: 2', 'a: 3'))
  })
})

test('entries of a project that share an anchor are edited one by one', () => {
  const text =
    'x-web: &web\n  commands: {start: run}\napplications:\n  api:\n    web: *web\n  admin:\n    web:\n      <<: *web\n      upstream: {}\n'
  const after = edited(text, (tree) =>
    setAt(tree, ['applications', 'api', 'web', 'commands', 'start'], 'other'),
  )
  expect(after).toBe(
    text.replace('web: *web\n  admin', 'web:\n      commands:\n        start: other\n  admin'),
  )
  expect(valueAt(read(after), ['applications', 'admin', 'web', 'commands', 'start'])).toBe('run')
})
