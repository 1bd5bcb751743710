import { describe, expect, test } from 'vitest'
import { Tagged } from '../../base/tree.ts'
import { flex } from './flex.ts'
import { CONFIG, read } from './testing.ts'

function failures(text: string) {
  const { failures: found } = flex.read({ [CONFIG]: text })
  return found.map(({ code, message, start, end, path }) => ({
    code,
    at: text.slice(start, end),
    message,
    path,
  }))
}

describe('values', () => {
  test.each([
    ['nothing, for a key without one', 'a:\nb: ~\n', { a: null, b: null }],
    [
      'text as it is quoted',
      `a: "1\\n2"\nb: 'it''s'\nc: yes it is\n`,
      { a: '1\n2', b: "it's", c: 'yes it is' },
    ],
    [
      'text for what only YAML 1.1 takes for more',
      'a: yes\nb: 1:30\nc: 2024-01-01\n',
      { a: 'yes', b: '1:30', c: '2024-01-01' },
    ],
    [
      'numbers and booleans of YAML 1.2',
      'a: 010\nb: 0o10\nc: 1e3\nd: True\n',
      { a: 10, b: 8, c: 1000, d: true },
    ],
    ['block scalars', 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
    ['lists and maps in flow style', 'a: [1, {b: c, d}]\ne: {}\n', { a: [1, { b: 'c', d: null }], e: {} }],
    ['an explicit key', '? a\n: b\n? c\n', { a: 'b', c: null }],
    ['tabs that only set apart', 'a:\tb\t# c\n', { a: 'b' }],
    [
      'line breaks of any kind',
      'a: |\r\n  x\r\n  y\r\nb: 1\nc:\r\n  - "p\r\n    q"\r\n',
      { a: 'x\ny\n', b: 1, c: ['p q'] },
    ],
    ['what follows a byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['what follows the start of the document', '# note\n---\na: 1\n', { a: 1 }],
    ['a root in flow style', '{a: {b: 1}}\n', { a: { b: 1 } }],
    ['nothing in an empty file', '', {}],
    ['nothing in a file of comments', '# nothing\n\n# yet\n', {}],
    ['unusual indentation', 'a:\n     b:\n       - c\n     d:\n     - e\n', { a: { b: ['c'], d: ['e'] } }],
  ])('are %s', (_, text, value) => {
    expect(failures(text)).toEqual([])
    expect(read(text)).toEqual(value)
  })

  test('are kept as they are under tags that only the platform resolves', () => {
    const text =
      'a: !include vcl\nb: !include {type: string, path: x}\nc: !archive "solr"\nd: !mine 12\ne: !none\nf: !!str 12\n'
    expect(read(text)).toEqual({
      a: new Tagged('!include', 'vcl'),
      b: new Tagged('!include', { type: 'string', path: 'x' }),
      c: new Tagged('!archive', 'solr'),
      d: new Tagged('!mine', '12'),
      e: new Tagged('!none', ''),
      f: '12',
    })
  })
})

describe('keys', () => {
  test('are text, as they are written', () => {
    expect(Object.keys(read('a:\n  80: x\n  1.0: x\n  true: x\n  ~: x\n  "q": x\n').a ?? {})).toEqual([
      '80',
      '1.0',
      'true',
      '~',
      'q',
    ])
  })

  test('may be called what objects inherit', () => {
    const tree = read('__proto__:\n  a: 1\nconstructor: 2\n')
    expect(Object.entries(tree)).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ])
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype)
  })

  test('that are no text are a failure of the map they are in', () => {
    const text = 'a:\n  ? [x]\n  : 1\n  b: 2\n'
    expect(failures(text)).toEqual([
      {
        code: 'unsupported-key',
        at: '[x]',
        path: ['a'],
        message:
          'What is in braces or brackets is a map or a list, and neither can be a key in these files. Put the key in quotes.',
      },
    ])
    expect(read(text)).toEqual({ a: { b: 2 } })
  })

  test('that occur twice are one failure, at the second, and the last one wins', () => {
    const text = 'services:\n  db:\n    type: a\n  "db":\n    type: b\n  db:\n    type: c\n'
    const found = flex.read({ [CONFIG]: text }).failures
    expect(found).toEqual([
      {
        code: 'duplicate-key',
        file: CONFIG,
        start: text.indexOf('"db"'),
        end: text.indexOf('"db"') + 4,
        path: ['services', 'db'],
        message: '"db" is defined a second time here, and this one wins. Rename or remove one of the two.',
      },
    ])
    expect(read(text)).toEqual({ services: { db: { type: 'c' } } })
  })

  test('that are numbers and texts of the same digits are the same key', () => {
    expect(failures('a:\n  80: x\n  "80": y\n')).toMatchObject([{ code: 'duplicate-key', path: ['a', '80'] }])
  })

  test('that are defined twice deep inside are told with their whole path', () => {
    const text = 'applications:\n  api:\n    size: S\n    size: M\nservices: {db: {a: 1, a: 2}}\n'
    expect(failures(text).map(({ path }) => path)).toEqual([
      ['applications', 'api', 'size'],
      ['services', 'db', 'a'],
    ])
  })
})

describe('anchors, aliases and merges', () => {
  test('are resolved, with keys of the map itself before merged ones', () => {
    const text = 'base: &base\n  a: 1\n  b: 2\nuse: *base\nmap:\n  b: 3\n  <<: *base\n  c: 4\n'
    expect(read(text)).toEqual({
      base: { a: 1, b: 2 },
      use: { a: 1, b: 2 },
      map: { b: 3, a: 1, c: 4 },
    })
  })

  test('of several maps let the first of them win', () => {
    expect(read('a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]\n').c).toEqual({ x: 1, y: 2 })
  })

  test('are not read into a quoted "<<"', () => {
    expect(read('a:\n  "<<": {x: 1}\n').a).toEqual({ '<<': { x: 1 } })
  })

  test('follow the anchor that was defined last', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n')).toEqual({ a: 1, b: 1, c: 2, d: 2 })
  })

  test.each([
    ['an alias without an anchor', 'a: *none\n', '*none', /No anchor "&none" stands before/],
    ['an alias of itself', 'a: &a\n  b: *a\n', '*a', /contains itself/],
    ['a merge of no map', 'a: &a 1\nb:\n  <<: *a\n', '*a', /takes in maps only/],
  ])('fail for %s', (_, text, at, message) => {
    expect(failures(text)).toEqual([
      { code: 'syntax', at, message: expect.stringMatching(message), path: undefined },
    ])
    expect(read(text)).toEqual({})
  })

  test('fail where a few lines say more than anyone can read', () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`,
    )
    const [failure] = failures(`l0: &l0 [x, x]\n${levels.join('\n')}\n`)
    expect(failure).toMatchObject({ code: 'too-large' })
  })

  test('are no problem in honest numbers', () => {
    const uses = Array.from({ length: 300 }, (_, at) => `  app${at}:\n    <<: *base\n`).join('')
    const tree = read(`x-base: &base\n  type: nodejs:22\n  size: S\napplications:\n${uses}`)
    expect(Object.keys(tree.applications ?? {})).toHaveLength(300)
  })
})

describe('places', () => {
  const text =
    'applications:\n  # the api\n  api: # here\n    type: &t "php:8.4"\n    relationships:\n      db:\n  web:\n    <<: {size: S}\n    type: *t\nroutes: [a, {b: c}]\n'
  const reading = flex.read({ [CONFIG]: text })
  const at = (range: { start: number; end: number } | undefined) =>
    range && text.slice(range.start, range.end)

  test.each([
    [['applications', 'api', 'type'], 'type: &t "php:8.4"', 'type', '"php:8.4"'],
    [['applications', 'api', 'relationships', 'db'], 'db:', 'db', undefined],
    [['applications', 'web', 'type'], 'type: *t', 'type', '*t'],
    [['applications', 'web', 'size'], 'size: S', 'size', 'S'],
    [['routes', 0], 'a', undefined, 'a'],
    [['routes', '1', 'b'], 'b: c', 'b', 'c'],
  ])('of %j are those of its entry, its key and its value', (path, entry, key, value) => {
    const place = reading.placeOf(path)
    expect([at(place?.entry), at(place?.key), at(place?.value)]).toEqual([entry, key, value])
  })

  test.each([
    [[]],
    [['services']],
    [['applications', 'api', 'size']],
    [['routes', 2]],
    [['routes', 0, 'deep']],
  ])('are not there for %j', (path) => {
    expect(reading.placeOf(path)).toBeUndefined()
  })

  test.each([
    ['php:8.4', ['applications', 'api', 'type']],
    ['db:', ['applications', 'api', 'relationships', 'db']],
    ['# here', ['applications', 'api']],
    ['<<', ['applications', 'web']],
    ['b: c', ['routes', 1, 'b']],
    ['# the api', ['applications']],
  ])('lead from %j back to the innermost entry', (word, path) => {
    expect(reading.pathAt(CONFIG, text.indexOf(word))).toEqual(path)
  })

  test('lead nowhere outside the files that were read', () => {
    expect(reading.pathAt('other.yaml', 1)).toBeUndefined()
    expect(flex.read({ [CONFIG]: '\n\na: 1\n' }).pathAt(CONFIG, 0)).toBeUndefined()
  })

  test('of what an alias stands for are where its anchor is', () => {
    const linked = 'a: &a\n  b: 1\nc: *a\n'
    const place = flex.read({ [CONFIG]: linked }).placeOf(['c', 'b'])
    expect(place?.entry).toEqual({
      file: CONFIG,
      start: linked.indexOf('b: 1'),
      end: linked.indexOf('b: 1') + 4,
    })
  })
})

describe('notices', () => {
  test('tell what YAML 1.1 reads differently, also in keys', () => {
    const text = 'a: off\nb: 010\nc: "yes"\non: 1:30\nd: [no, x]\n'
    const { notices } = flex.read({ [CONFIG]: text })
    expect(notices.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(
      ['off', '010', 'on', '1:30', 'no'].map((word) => ['yaml-1.1-scalar', word]),
    )
  })

  test('say nothing of Platform.sh files beside Upsun files', () => {
    expect(flex.read({ [CONFIG]: 'a: 1\n', '.platform/routes.yaml': '' }).notices).toEqual([])
  })
})
