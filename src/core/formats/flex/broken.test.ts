import { describe, expect, test } from 'vitest'
import { setAt, valueAt } from '../../base/path.ts'
import { flex } from './flex.ts'
import { CONFIG, refusal } from './testing.ts'

const APP = 'applications:\n  api:\n    type: php:8.4\n'

describe('a text that does not parse', () => {
  test.each([
    [
      'an unfinished line',
      `${APP}    rel\n`,
      'rel',
      'A colon is missing after "rel". Write "rel: " and a value.',
    ],
    [
      'an unfinished line between others',
      `${APP}    rel\n    size: S\n`,
      'rel',
      /colon is missing after "rel", or the next line/,
    ],
    [
      'an unfinished entry',
      `${APP}  web\nservices:\n`,
      'web',
      'A colon is missing after "web". Write "web: " and a value.',
    ],
    [
      'an unfinished section',
      `${APP}serv`,
      'serv',
      'A colon is missing after "serv". Write "serv: " and a value.',
    ],
    ['an open quote', `${APP}    size: "S\nservices:\n`, '"S', /closing double quote is missing/],
    ['an open single quote', `${APP}    size: 'it''s\n`, "'it''s", /closing single quote is missing/],
    ['an open single quote at the end', `${APP}    size: 'it''`, "'it''", /closing single quote is missing/],
    ['text behind the quotes of a key', `${APP}    ? 'size' S\n`, 'S', /Nothing can follow this key/],
    ['an open bracket', `${APP}    ports: [80, 443\n`, '3', /closing \] is missing/],
    ['an open brace', `${APP}    size: {a: 1\nservices:\n`, '1', /closing \} is missing/],
    ['a bracket too many', `${APP}    size: ]\n`, ']', /no bracket that this \] closes/],
    ['a tab for indentation', `${APP}\tsize: S\n`, '\t', /indented with a tab/],
    ['two keys on a line', `${APP}    size: S: M\n`, 'S: M', /second key in this value/],
    ['a line that is indented too far', `${APP}      size: S\n`, 'php:8.4', /second key in this value/],
    ['a line that is indented too little', `${APP}   size: S\n`, 'size: S', /indented differently/],
    ['a value that starts with @', `${APP}    size: @S\n`, '@', /cannot start with @/],
    ['an unknown escape', `${APP}    size: "\\q"\n`, '\\q', /no known escape/],
    ['two anchors', `${APP}    size: &a &b S\n`, '&b', /only one anchor/],
    [
      'a star without quotes',
      `${APP}    spec: */10 * * * *\n`,
      '*/10 * * * *',
      /starts with \* has to be in quotes/,
    ],
    [
      'braces without quotes',
      `${APP}    to: {default}/\n`,
      '{default}/',
      /starts with \{ has to be in quotes/,
    ],
    [
      'braces that start a key',
      `${APP}    {default}/:\n      a: b\n`,
      '{default}/',
      /key that starts with \{/,
    ],
    [
      'a space that is none to YAML',
      `${APP}\u00a0\u00a0\u00a0 size: S\n    disk: 1\n`,
      '\u00a0\u00a0\u00a0',
      /Use ordinary spaces/,
    ],
    ['a key that is a pattern', `${APP}    *.css:\n      a: b\n`, '*.css', /key that starts with \*/],
    ['text behind quotes', `${APP}    start: "a" b\n`, 'b', /end before this text does/],
    ['text behind brackets', `${APP}    ports: [80] b\n`, 'b', /end before this text does/],
    ['text behind a pipe', `${APP}    build: | make\n`, 'make', /Start the text on the next line/],
    [
      'a colon without a space',
      `${APP}    size:"S"\n    disk: 1\n`,
      'size:',
      /space is missing after this colon/,
    ],
    ['an unfinished merge', `${APP}<<<<<<< HEAD\n    size: S\n`, '<<<<<<<', /merge that is not finished/],
    [
      'a comment of another language',
      `${APP}// services\nservices:\n`,
      '// services',
      /comment starts with #/,
    ],
    ['a mark of Markdown', `\`\`\`yaml\n${APP}`, '```yaml', /mark of Markdown/],
    ['text that is not below its key', `${APP}    build: |\n    set -e\n`, 'set -e', /not indented deeper/],
    ['a second document', `${APP}---\n${APP}`, '---', /second document starts here/],
  ])('is told with its place and a remedy: %s', (_, text, at, message) => {
    const { configuration, failures } = flex.read({ [CONFIG]: text })
    expect(configuration).toEqual({})
    expect(failures).toHaveLength(1)
    const [failure] = failures
    expect(failure).toMatchObject({ code: 'syntax', file: CONFIG })
    expect(failure?.path).toBeUndefined()
    expect(text.slice(failure?.start, failure?.end)).toEqual(at)
    if (typeof message === 'string') expect(failure?.message).toBe(message)
    else expect(failure?.message).toMatch(message)
  })

  test.each(['- a\n- b\n', 'text\n  more\n', '"text"\n', 'null\n'])('is no map: %j', (text) => {
    const [failure] = flex.read({ [CONFIG]: text }).failures
    expect(['root-not-a-map', 'syntax']).toContain(failure?.code)
  })

  test('leaves the last good picture in place, and comes back when it is mended', () => {
    const good = flex.read({ [CONFIG]: APP })
    const broken = flex.read({ [CONFIG]: `${APP}  web` }, good)
    expect(broken.failures).toHaveLength(1)
    expect(broken.configuration).toBe(good.configuration)
    expect(broken.placeOf(['applications', 'api'])).toBeUndefined()
    const worse = flex.read({ [CONFIG]: `${APP}  web: "` }, broken)
    expect(worse.configuration).toBe(good.configuration)
    const mended = flex.read({ [CONFIG]: `${APP}  web:\n` }, worse)
    expect(mended.configuration).toEqual({ applications: { api: { type: 'php:8.4' }, web: null } })
    const api = ['applications', 'api']
    expect(valueAt(mended.configuration, api)).toBe(valueAt(good.configuration, api))
  })

  test('is not written into; other files are', () => {
    const good = flex.read({
      '.upsun/a.yaml': APP,
      '.upsun/b.yaml': 'services:\n  db:\n    type: mysql:10\n',
    })
    const files = {
      '.upsun/a.yaml': `${APP}  web`,
      '.upsun/b.yaml': 'services:\n  db:\n    type: mysql:10\n',
    }
    const broken = flex.read(files, good)
    const elsewhere = flex.write(
      setAt(broken.configuration, ['services', 'db', 'type'], 'mysql:11'),
      files,
      broken,
    )
    expect(elsewhere).toEqual({
      ok: true,
      value: { ...files, '.upsun/b.yaml': 'services:\n  db:\n    type: mysql:11\n' },
    })
    const inside = flex.write(
      setAt(broken.configuration, ['applications', 'api', 'type'], 'x'),
      files,
      broken,
    )
    expect(inside).toEqual({ ok: false, failure: broken.failures[0] })
    const beside = flex.write(setAt(broken.configuration, ['applications', 'web'], {}), files, broken)
    expect(beside).toEqual({ ok: false, failure: broken.failures[0] })
  })

  test('is not written into when it was never read well', () => {
    expect(refusal({ [CONFIG]: 'applications: [' }, (tree) => setAt(tree, ['services'], {}))?.code).toBe(
      'syntax',
    )
  })
})

describe('a file that is not read', () => {
  test('because it is not text keeps its bytes and is said', () => {
    const bytes = new Uint8Array([0x61, 0x3a, 0xff])
    const good = flex.read({ [CONFIG]: APP })
    const files = { [CONFIG]: bytes }
    const reading = flex.read(files, good)
    expect(reading.failures).toMatchObject([{ code: 'not-text', file: CONFIG }])
    expect(reading.configuration).toBe(good.configuration)
    expect(flex.write(reading.configuration, files, reading)).toEqual({ ok: true, value: files })
    const written = flex.write(setAt(reading.configuration, ['a'], 1), files, reading)
    expect(written).toEqual({ ok: false, failure: reading.failures[0] })
  })

  test('because it is over 1 MiB is kept and said', () => {
    const files = { [CONFIG]: `${APP}# ${'é'.repeat(600_000)}\n` }
    const reading = flex.read(files)
    expect(reading.failures).toMatchObject([{ code: 'too-large', file: CONFIG }])
    expect(reading.configuration).toEqual({})
  })

  test('because it is nested too deeply fails without exhausting the stack', () => {
    for (const text of [
      `a: ${'['.repeat(20_000)}`,
      `a: ${'['.repeat(300)}${']'.repeat(300)}`,
      `a: ${'- '.repeat(5000)}x`,
    ]) {
      const [failure] = flex.read({ [CONFIG]: text }).failures
      expect(failure).toBeDefined()
    }
  })

  test('because of an edit is not made', () => {
    const files = { [CONFIG]: `${APP}# ${'x'.repeat(1_048_000)}\n` }
    const failure = refusal(files, (tree) => setAt(tree, ['x'], 'y'.repeat(1000)))
    expect(failure).toMatchObject({ code: 'too-large', file: CONFIG })
  })
})

describe('an entry that is defined twice', () => {
  const text = 'services:\n  db:\n    type: a\n  cache:\n    type: c\n  db:\n    type: b\n'

  test('cannot be changed or renamed', () => {
    for (const edit of [
      () => ({ services: { db: { type: 'x' }, cache: { type: 'c' } } }),
      () => ({ services: { data: { type: 'b' }, cache: { type: 'c' } } }),
    ]) {
      expect(refusal({ [CONFIG]: text }, edit)).toMatchObject({
        code: 'duplicate-key',
        path: ['services', 'db'],
      })
    }
  })

  test('goes as a whole when it is removed', () => {
    const files = { [CONFIG]: text }
    expect(flex.write({ services: { cache: { type: 'c' } } }, files)).toEqual({
      ok: true,
      value: { [CONFIG]: 'services:\n  cache:\n    type: c\n' },
    })
  })

  test('does not keep its neighbours from being changed', () => {
    const written = flex.write({ services: { db: { type: 'b' }, cache: { type: 'x' } } }, { [CONFIG]: text })
    expect(written).toMatchObject({ ok: true, value: { [CONFIG]: text.replace('type: c', 'type: x') } })
  })
})

test('what YAML cannot say is refused, not half written', () => {
  const failure = refusal({ [CONFIG]: APP }, () => ({ a: undefined as never }))
  expect(failure?.code).toBe('not-expressible')
})
