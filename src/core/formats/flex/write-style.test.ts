import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../../base/path.ts'
import { Tagged, type Value } from '../../base/tree.ts'
import { edited, read } from './testing.ts'

function changed(text: string, key: string, value: Value): string {
  return edited(text, (tree) => setAt(tree, [key], value))
}

describe('quoting', () => {
  test.each<[string, Value, string]>([
    ["a: 'x'\n", 'y', "a: 'y'\n"],
    ['a: "x"\n', 'y', 'a: "y"\n'],
    ['a: x\n', 'y z', 'a: y z\n'],
    ["a: 'x'\n", "it's", "a: 'it''s'\n"],
    ["a: 'x'\n", 'tab\there', 'a: "tab\\there"\n'],
    ['a: x\n', 'yes', "a: 'yes'\n"],
    ['a: x\n', '010', "a: '010'\n"],
    ['a: x\n', '1:30', "a: '1:30'\n"],
    ['a: x\n', '1e3', "a: '1e3'\n"],
    ['a: x\n', '', "a: ''\n"],
    ['a: x\n', 'b: c', "a: 'b: c'\n"],
    ['a: x\n', 'b #c', "a: 'b #c'\n"],
    ['a: x\n', '*/5 * * * *', "a: '*/5 * * * *'\n"],
    ['a: x\n', "it's: so", 'a: "it\'s: so"\n'],
    ['a: x\n', 'https://{default}/', 'a: https://{default}/\n'],
    ['a: "8080"\n', 8080, 'a: 8080\n'],
    ['a: 1\n', '1', "a: '1'\n"],
    ['a: 1\n', 1e21, 'a: 1.0e+21\n'],
    ['a: 1\n', -0, 'a: -0.0\n'],
    ['a: x\n', null, 'a:\n'],
    ['a: x # c\n', null, 'a: # c\n'],
    ['a:\n', true, 'a: true\n'],
    ['a: # c\n', 'x', 'a: x # c\n'],
    ['a: x\t# c\n', 'y z', 'a: y z\t# c\n'],
    ['a:\tx\n', 'w', 'a:\tw\n'],
    ['a: x\n', '\u2028\ufeff\u0085\u0007\ud800', 'a: "\\u2028\\ufeff\\u0085\\u0007\\ud800"\n'],
    ['a: x\n', 'é 😀', 'a: é 😀\n'],
  ])('of %j keeps to what it was where it can: %j', (text, value, expected) => {
    expect(changed(text, 'a', value)).toBe(expected)
    expect(read(expected)).toEqual({ a: value })
  })

  test('of new keys follows their siblings, except for plain words', () => {
    const text = 'routes:\n  "https://{default}/":\n    type: upstream\n'
    const added = edited(text, (tree) =>
      setAt(setAt(tree, ['routes', 'https://*/'], null), ['routes', 'word'], null),
    )
    expect(added).toBe(`${text}  "https://*/":\n  word:\n`)
  })

  test('of renamed keys stays', () => {
    expect(edited('"a b": 1\n', (tree) => renameKeyAt(tree, ['a b'], 'c'))).toBe('"c": 1\n')
    expect(edited('a: 1\n', (tree) => renameKeyAt(tree, ['a'], '2024'))).toBe("'2024': 1\n")
  })
})

describe('block scalars', () => {
  const hook = 'build: |\n    set -e\n\n    npm ci\n  # below\nb: 1\n'

  test('keep their header, their indentation and the lines that stay', () => {
    expect(changed(hook, 'build', 'set -e\n\nnpm ci\nnpm test\n')).toBe(
      'build: |\n    set -e\n\n    npm ci\n    npm test\n  # below\nb: 1\n',
    )
  })

  test.each([
    ['a: |-\n  x\n  y\n', 'x\nz', 'a: |-\n  x\n  z\n'],
    ['a: |\n  x\n  y\n', 'x', 'a: |-\n  x\n'],
    ['a: |+\n  x\n\nb: 1\n', 'y\n\n\n', 'a: |+\n  y\n\n\nb: 1\n'],
    ['a: | # c\n  x\n', 'y\n', 'a: | # c\n  y\n'],
    ['a: |\n  x\n', '', "a: ''\n"],
    ['a: | # c\n  x\n', 5, 'a: 5 # c\n'],
    ['a: >-\n  x y\n', 'x z', 'a: >-\n  x z\n'],
    ['a: >\n  one two\n', 'one\nthree\n', 'a: >\n  one\n\n  three\n'],
    ['a: >\n  one two\n', 'one\n  deep\n', 'a: |\n  one\n    deep\n'],
    ['a: |\n  x\n', '  deep\nx\n', 'a: |2\n    deep\n  x\n'],
  ])('become what they are to say: %j, %j', (text, value, expected) => {
    expect(changed(text, 'a', value)).toBe(expected)
    expect(read(expected).a).toBe(value)
  })

  test('that are folded are filled again to the length they had', () => {
    const text = 'a: >-\n  one two three four five six seven eight\n  nine ten\n'
    expect(changed(text, 'a', 'one two three four five six seven eight nine ten eleven')).toBe(
      'a: >-\n  one two three four five six seven eight\n  nine ten eleven\n',
    )
  })

  test.each([
    ['one\ntwo\n', 'a: |\n  one\n  two\n'],
    ['one\ntwo', 'a: |-\n  one\n  two\n'],
    ['one\n\ntwo\n\n', 'a: "one\\n\\ntwo\\n\\n"\n'],
    ['one\r\ntwo', 'a: "one\\r\\ntwo"\n'],
    ['one\n \n', 'a: "one\\n \\n"\n'],
    [' one\ntwo', 'a: |2-\n   one\n  two\n'],
  ])('are what texts of several lines become where they can: %j', (value, expected) => {
    expect(changed('a: x\n', 'a', value)).toBe(expected)
    expect(read(expected).a).toBe(value)
  })

  test('are not written where a comment below would become part of them', () => {
    expect(changed('a: x\n   # below\n', 'a', 'one\ntwo')).toBe('a: "one\\ntwo"\n   # below\n')
  })

  test('end where what follows begins, also when they keep blank lines', () => {
    const text = 'a: |+\n  x\n\nb: 1\n\nc: 2\n'
    const without = edited(text, (tree) => removeAt(tree, ['b']))
    expect(read(without)).toEqual({ a: 'x\n\n', c: 2 })
    expect(edited('a: |+\n  x\n\n', (tree) => setAt(tree, ['b'], 1))).toBe('a: |+\n  x\n\nb: 1\n')
  })
})

describe('flow style', () => {
  test.each<[string, Value, string]>([
    ['a: [x, y]\n', ['x', 'y', 'z'], 'a: [x, y, z]\n'],
    ['a: [x, y]\n', ['y'], 'a: [y]\n'],
    ['a: [x, y]\n', ['x'], 'a: [x]\n'],
    ['a: [x, y, z]\n', ['x', 'z'], 'a: [x, z]\n'],
    ['a: [x]\n', [], 'a: []\n'],
    ['a: []\n', ['x'], 'a:\n  - x\n'],
    ['a: {}\n', { b: 1 }, 'a:\n  b: 1\n'],
    ['a: { b: 1 }\n', { b: 1, c: { d: ['x'] } }, 'a: { b: 1, c: {d: [x]} }\n'],
    ['a: {b: 1, c: 2}\n', { c: 2 }, 'a: {c: 2}\n'],
    ['a: {b, c}\n', { b: 'x', c: null }, 'a: {b: x, c}\n'],
    ['a: {b, c}\n', { b: null, d: null }, 'a: {b, d}\n'],
    ['a: {"b":1}\n', { b: 2 }, 'a: {"b":2}\n'],
    ['a: {b: x}\n', { b: 'x, y' }, "a: {b: 'x, y'}\n"],
    ['a: {b: x}\n', { b: 'x\ny' }, 'a: {b: "x\\ny"}\n'],
    ['a: [x: 1]\n', [{ x: 2 }], 'a: [x: 2]\n'],
    ['a: [x: 1]\n', [{ x: 1, w: 2 }], 'a: [{x: 1, w: 2}]\n'],
    ['a: [\n  x,\n  y, # why\n]\n', ['x', 'y', 'z'], 'a: [\n  x,\n  y, # why\n  z,\n]\n'],
    ['a: [\n  x,\n  y # why\n ]\n', ['x', 'y', 'z'], 'a: [\n  x,\n  y, # why\n  z\n ]\n'],
    ['a: [\n  x, # one\n  # two\n  y,\n]\n', ['x'], 'a: [\n  x, # one\n]\n'],
    ['a: {\n  b: 1,\n  c: 2,\n}\n', { d: 0, b: 1, c: 2 }, 'a: {\n  d: 0,\n  b: 1,\n  c: 2,\n}\n'],
  ])('stays in %j as it becomes %j', (text, value, expected) => {
    expect(changed(text, 'a', value)).toBe(expected)
    expect(read(expected)).toEqual({ a: value })
  })

  test('stays at the root', () => {
    expect(edited('{a: 1}\n', () => ({ a: 1, b: 2 }))).toBe('{a: 1, b: 2}\n')
    expect(edited('{}\n', () => ({ a: 1 }))).toBe('a: 1\n')
  })
})

describe('indentation', () => {
  test('of what is new is that of its neighbours', () => {
    const text = 'a:\n     b:\n     - c\n     d:\n          e: 1\n'
    expect(edited(text, (tree) => setAt(tree, ['a', 'f'], { g: ['x', { w: 1, z: 2 }] }))).toBe(
      `${text}     f:\n          g:\n          - x\n          - w: 1\n            z: 2\n`,
    )
  })

  test('is two spaces where there is no neighbour', () => {
    expect(edited('', () => ({ a: { b: ['c', [], {}, ['d']] } }))).toBe(
      'a:\n  b:\n    - c\n    - []\n    - {}\n    - - d\n',
    )
  })

  test('of lists at the column of their key stays', () => {
    const text = 'a:\n- x\n- y\n'
    expect(changed(text, 'a', ['x', 'y', { z: 1 }])).toBe(`${text}- z: 1\n`)
    expect(edited(text, (tree) => setAt(tree, ['b'], ['z']))).toBe(`${text}b:\n- z\n`)
  })

  test('of values below their key is left alone', () => {
    expect(changed('a:\n    "x"\n', 'a', 'y')).toBe('a:\n    "y"\n')
    expect(changed('a:\n  # why\n  x\n', 'a', null)).toBe('a:\n  # why\n')
  })
})

describe('line breaks and marks', () => {
  test('of what is new are those around it', () => {
    const text = '\ufeffa:\r\n  b: 1\r\nc:\n  d: 1\n'
    expect(edited(text, (tree) => setAt(setAt(tree, ['a', 'x'], 'p\nq\n'), ['c', 'w'], { z: 1 }))).toBe(
      '\ufeffa:\r\n  b: 1\r\n  x: |\r\n    p\r\n    q\r\nc:\n  d: 1\n  w:\n    z: 1\n',
    )
  })

  test('are kept on every line that is not touched', () => {
    const text = 'a: 1\r\nb: 2\nc: 3\r\n'
    expect(changed(text, 'b', 5)).toBe('a: 1\r\nb: 5\nc: 3\r\n')
    expect(edited(text, (tree) => removeAt(tree, ['b']))).toBe('a: 1\r\nc: 3\r\n')
  })

  test('are not added at the end of a file that has none', () => {
    expect(edited('a: 1', (tree) => setAt(tree, ['b'], 2))).toBe('a: 1\nb: 2')
    expect(edited('a: 1\r\nb: 2', (tree) => setAt(tree, ['c'], 3))).toBe('a: 1\r\nb: 2\r\nc: 3')
  })

  test('at the start of a document stay', () => {
    expect(edited('\ufeff# x\n---\na: 1\n', (tree) => setAt(tree, ['a'], 2))).toBe('\ufeff# x\n---\na: 2\n')
    expect(edited('---\n', () => ({ a: 1 }))).toBe('---\na: 1\n')
  })
})

describe('tags', () => {
  test.each<[string, Value, string]>([
    ['a: !include x # c\n', new Tagged('!include', 'w'), 'a: !include w # c\n'],
    ['a: !include {path: x}\n', new Tagged('!include', { path: 'w' }), 'a: !include {path: w}\n'],
    ['a: !include\n  path: x # c\n', new Tagged('!include', { path: 'w' }), 'a: !include\n  path: w # c\n'],
    ['a: !include x\n', new Tagged('!archive', 'x'), 'a: !archive x\n'],
    ['a: !include x\n', 'x', 'a: x\n'],
    ['a: x\n', new Tagged('!include', 'x'), 'a: !include x\n'],
    ['a: [x]\n', [new Tagged('!mine', { b: 1 })], 'a: [!mine {b: 1}]\n'],
    ['a: !!str 12\n', '13', "a: '13'\n"],
  ])('in %j stay or change as they are to: %j', (text, value, expected) => {
    expect(changed(text, 'a', value)).toBe(expected)
    expect(read(expected)).toEqual({ a: value })
  })
})

describe('keys', () => {
  test('keep their place, whatever the order of the tree', () => {
    expect(edited('b: 1\na: 2\nc: 3\n', () => ({ c: 3, a: 5, b: 1 }))).toBe('b: 1\na: 5\nc: 3\n')
  })

  test('that are new come after the key that is before them', () => {
    expect(edited('a: 1\nc: 3\n', () => ({ a: 1, b: 2, c: 3 }))).toBe('a: 1\nb: 2\nc: 3\n')
    expect(edited('b: 2\n', () => ({ a: 1, b: 2 }))).toBe('a: 1\nb: 2\n')
  })

  test('that are whole numbers come last, and are renamed by their values', () => {
    expect(edited('b: x\na: y\n', (tree) => setAt(tree, ['7'], 'z'))).toBe("b: x\na: y\n'7': z\n")
    expect(edited('b: x\na: y\n', (tree) => renameKeyAt(tree, ['a'], '7'))).toBe("b: x\n'7': y\n")
    expect(edited("b: x\n'7': y\n", (tree) => renameKeyAt(tree, ['7'], 'a'))).toBe("b: x\n'a': y\n")
  })

  test('at the same place are one rename though the value changes too', () => {
    const text = 'a: 1\n# own\nb: 2 # here\nc: 3\n'
    expect(edited(text, () => ({ a: 1, x: 5, c: 3 }))).toBe('a: 1\n# own\nx: 5 # here\nc: 3\n')
  })

  test('with equal values are one rename wherever they stand', () => {
    const text = '# own\na: {x: 1}\nb: 2\n'
    expect(edited(text, () => ({ b: 2, c: { x: 1 } }))).toBe('# own\nc: {x: 1}\nb: 2\n')
  })

  test('of the explicit form take values and siblings', () => {
    expect(edited('? a\n? b\n: 1\n', () => ({ a: { x: 1 }, b: 2, c: 3 }))).toBe(
      '? a\n:\n  x: 1\n? b\n: 2\nc: 3\n',
    )
  })

  test('that are too long for a line get the explicit form', () => {
    const key = 'k'.repeat(1500)
    expect(edited('a: 1\n', (tree) => setAt(tree, [key], { b: 1 }))).toBe(`a: 1\n? ${key}\n:\n  b: 1\n`)
    expect(edited('a: 1\n', (tree) => renameKeyAt(tree, ['a'], key))).toBe(`? ${key}\n: 1\n`)
  })

  test('may be called what objects inherit', () => {
    const text = '__proto__: 1\nconstructor: 2\n'
    expect(edited(text, (tree) => setAt(setAt(tree, ['__proto__'], 3), ['toString'], 4))).toBe(
      '__proto__: 3\nconstructor: 2\ntoString: 4\n',
    )
  })
})
