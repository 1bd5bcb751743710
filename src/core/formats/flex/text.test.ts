import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../../base/path.ts'
import { Tagged, type Value } from '../../base/tree.ts'
import { flex } from './flex.ts'
import { CONFIG, edited, editedFiles, read, refusal } from './testing.ts'

const TYPE = ['applications', 'api', 'type']
const set = (path: readonly (string | number)[], value: Value) => (tree: ReturnType<typeof read>) =>
  setAt(tree, path, value)
const setType = set(TYPE, 'php:8.4')

describe('an edit changes its own part of the text', () => {
  test.each([
    ['a comment on the line stays', 'applications:\n  api:\n    type: nodejs:24 # ours\n'],
    ['single quotes stay', "applications:\n  api:\n    type: 'nodejs:24'\n"],
    ['double quotes stay', 'applications:\n  api:\n    type: "nodejs:24"\n'],
    ['CRLF stays', 'applications:\r\n  api:\r\n    type: nodejs:24\r\n'],
    ['mixed line endings stay', 'applications:\r\n  api:\n    type: nodejs:24\r\n# end\n'],
    ['a byte order mark stays', '\ufeffapplications:\n  api:\n    type: nodejs:24\n'],
    ['unusual indentation stays', 'applications:\n      api:\n         type: nodejs:24\n'],
    ['flow style stays', 'applications: { api: { type: "nodejs:24", source: { root: / } } }\n'],
    ['a file without a last line break has none', 'applications:\n  api:\n    type: nodejs:24'],
    ['tabs before comments stay', 'applications:\n  api:\n    type: nodejs:24\t# tabbed\n'],
  ])('%s', (_, text) => {
    expect(edited(text, setType)).toBe(text.replace('nodejs:24', 'php:8.4'))
  })

  test('a rename changes the key alone', () => {
    const text = 'applications:\n  # The API.\n  api: # kept\n    type: nodejs:24\n'
    const renamed = edited(text, (tree) => renameKeyAt(tree, ['applications', 'api'], 'backend'))
    expect(renamed).toBe(text.replace('  api:', '  backend:'))
  })

  test('what is removed takes the comment above it along, and no other', () => {
    const text = 'services:\n  # Orders.\n  db:\n    type: a:1\n\n  # Cache.\n  cache:\n    type: b:1\n'
    const removed = edited(text, (tree) => removeAt(tree, ['services', 'db']))
    expect(removed).toContain('# Cache.')
    expect(removed).not.toContain('# Orders.')
  })

  test('a script stays a block scalar', () => {
    const text = 'applications:\n  api:\n    hooks:\n      build: |\n        make\n'
    const changed = edited(text, set(['applications', 'api', 'hooks', 'build'], 'make\nmake test\n'))
    expect(changed).toBe(`${text}        make test\n`)
  })
})

describe('anchors', () => {
  const merged = 'x: &base\n  a: 1\n  b: 2\ny:\n  <<: *base\n  c: 3\n'

  test('are read, and merged keys too', () => {
    expect(read(merged)).toEqual({ x: { a: 1, b: 2 }, y: { a: 1, b: 2, c: 3 } })
  })

  test('a changed key that is inherited is written beside the merge', () => {
    const text = edited(merged, set(['y', 'a'], 9))
    expect(text).toContain('<<: *base')
    expect(read(text)).toEqual({ x: { a: 1, b: 2 }, y: { a: 9, b: 2, c: 3 } })
  })

  test('a removed key that is inherited replaces the merge by what is left of it', () => {
    const text = edited(merged, (tree) => removeAt(tree, ['y', 'a']))
    expect(text).not.toContain('<<')
    expect(read(text)).toEqual({ x: { a: 1, b: 2 }, y: { b: 2, c: 3 } })
  })

  test('a change of one use detaches that use', () => {
    const text = edited('x: &v one\ny: *v\nz: *v\n', set(['y'], 'two'))
    expect(text).toBe('x: &v one\ny: two\nz: *v\n')
  })

  test('a change of the owner alone moves the anchor to the next use', () => {
    expect(edited('x: &v one\ny: *v\nz: *v\n', set(['x'], 'two'))).toBe('x: two\ny: &v one\nz: *v\n')
  })

  test('an equal change of all uses edits the anchor', () => {
    const all = edited('x: &v one\ny: *v\n', () => ({ x: 'two', y: 'two' }))
    expect(all).toBe('x: &v two\ny: *v\n')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a tab as indentation', 'applications:\n\tapi: {}\n'],
    ['an unfinished line', 'applications:\n  api:\n    type: "node\n'],
    ['an unclosed bracket', 'applications: { api: \n'],
    ['a root that is no map', '- a\n- b\n'],
  ])('%s is one failure with a place, and loses nothing', (_, text) => {
    const files = { [CONFIG]: text }
    const { failures, configuration } = flex.read(files)
    expect(failures).toHaveLength(1)
    expect(failures[0]?.file).toBe(CONFIG)
    expect(configuration).toEqual({})
    expect(refusal(files, setType)).toBeDefined()
  })

  test('a text that breaks keeps the last good picture', () => {
    const good = flex.read({ [CONFIG]: 'applications:\n  api:\n    type: nodejs:24\n' })
    const broken = flex.read({ [CONFIG]: 'applications:\n  api:\n    type: "node\n' }, good)
    expect(broken.configuration).toEqual(good.configuration)
    expect(broken.failures).toHaveLength(1)
  })

  test('a duplicate key is one failure at the second; the last wins and cannot be edited', () => {
    const files = { [CONFIG]: 'services:\n  db:\n    type: a:1\n  db:\n    type: b:2\n' }
    const { failures, configuration } = flex.read(files)
    expect(failures.map(({ code, start }) => [code, start])).toEqual([
      ['duplicate-key', files[CONFIG].lastIndexOf('db:')],
    ])
    expect(configuration).toEqual({ services: { db: { type: 'b:2' } } })
    expect(refusal(files, set(['services', 'db', 'type'], 'c:3'))?.code).toBe('duplicate-key')
  })

  test('bytes that are not UTF-8 are kept and said', () => {
    const files = { [CONFIG]: new Uint8Array([0xff, 0xfe]) }
    expect(flex.read(files).failures.map(({ code }) => code)).toEqual(['not-text'])
  })
})

test('custom tags are opaque and stay as they are written', () => {
  const text = 'applications:\n  api:\n    type: nodejs:24\n    hooks:\n      build: !include build.sh\n'
  expect(read(text)).toMatchObject({
    applications: { api: { hooks: { build: new Tagged('!include', 'build.sh') } } },
  })
  expect(edited(text, setType)).toContain('build: !include build.sh\n')
})

test('a new entry goes after the last of its kind, in the file that holds it', () => {
  const files = {
    '.upsun/apps.yaml': 'applications:\n  api:\n    type: nodejs:24\n',
    '.upsun/services.yaml': 'services:\n  db:\n    type: postgresql:18\n',
  }
  const after = editedFiles(files, set(['services', 'cache'], { type: 'redis:8.0' }))
  expect(after['.upsun/apps.yaml']).toBe(files['.upsun/apps.yaml'])
  expect(after['.upsun/services.yaml']).toBe(
    `${files['.upsun/services.yaml']}  cache:\n    type: redis:8.0\n`,
  )
})
