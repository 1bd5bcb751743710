import { expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../../base/path.ts'
import { edited } from './testing.ts'

const TEXT = `# The shop.
# Two applications.

applications:
  # free: about all of them

  # own: the api
  # in two lines
  api: # here
    # own: version
    type: php:8.4 # keep
    # deep inside
  # own: the web
  web:
    type: nodejs:22

    # free, at the end of web

# own: services
services:
  # cache:
  #   type: redis:7
  db:
    type: mysql:10
# end
`

test('changing a value keeps the comment on its line', () => {
  expect(edited(TEXT, (tree) => setAt(tree, ['applications', 'api', 'type'], 'php:8.5'))).toBe(
    TEXT.replace('php:8.4', 'php:8.5'),
  )
})

test('a value that becomes a map leaves its comment behind the key', () => {
  const text = edited(TEXT, (tree) => setAt(tree, ['applications', 'api', 'type'], { name: 'php' }))
  expect(text).toBe(TEXT.replace('type: php:8.4 # keep\n', 'type: # keep\n      name: php\n'))
})

test('renaming changes nothing but the key', () => {
  expect(edited(TEXT, (tree) => renameKeyAt(tree, ['applications', 'api'], 'backend'))).toBe(
    TEXT.replace('  api:', '  backend:'),
  )
})

test('removing an entry takes the comments directly above it at its indentation, and no other', () => {
  const own =
    '  # own: the api\n  # in two lines\n  api: # here\n    # own: version\n    type: php:8.4 # keep\n'
  expect(edited(TEXT, (tree) => removeAt(tree, ['applications', 'api']))).toBe(TEXT.replace(own, ''))
})

test('removing the last entry keeps comments that follow it', () => {
  expect(edited(TEXT, (tree) => removeAt(tree, ['applications', 'web']))).toBe(
    TEXT.replace('  # own: the web\n  web:\n    type: nodejs:22\n', ''),
  )
})

test('a map that loses its only entry says so behind its key', () => {
  expect(edited(TEXT, (tree) => removeAt(tree, ['services', 'db']))).toBe(
    TEXT.replace('services:\n', 'services: {}\n').replace(
      '  # cache:\n  #   type: redis:7\n  db:\n    type: mysql:10\n',
      '',
    ),
  )
})

test('a new entry comes before comments at the indentation of its siblings, and after deeper ones', () => {
  const text = edited(TEXT, (tree) => setAt(tree, ['applications', 'api', 'size'], 'S'))
  expect(text).toBe(TEXT.replace('    # deep inside\n', '    size: S\n    # deep inside\n'))
  const text2 = edited(TEXT, (tree) => setAt(tree, ['applications', 'worker'], { type: 'x' }))
  expect(text2).toBe(TEXT.replace('    type: nodejs:22\n', '    type: nodejs:22\n  worker:\n    type: x\n'))
})

test('a new section comes after a blank line where the others do', () => {
  const text = 'a: 1\n\nb: 2\n# end\n'
  expect(edited(text, (tree) => setAt(tree, ['c'], 3))).toBe('a: 1\n\nb: 2\n\nc: 3\n# end\n')
})

test('the first entry of a file of comments stands apart from them', () => {
  expect(edited('# $schema: x\n', () => ({ a: 1 }))).toBe('# $schema: x\n\na: 1\n')
  expect(edited('# no line break', () => ({ a: 1 }))).toBe('# no line break\n\na: 1\n')
})

test('an entry that replaces an empty section keeps the comments around it', () => {
  expect(edited('a: {} # none\n# end\n', () => ({ a: { b: 1 } }))).toBe('a: # none\n  b: 1\n# end\n')
  expect(edited('a: # none\n  # b: 1\n', () => ({ a: { c: 1 } }))).toBe('a: # none\n  c: 1\n  # b: 1\n')
  expect(edited('a: { # none\n}\n', () => ({ a: { b: 1 } }))).toBe('a: {b: 1 # none\n}\n')
})

test('a comment inside a removed entry does not become part of the text above it', () => {
  const text = 'a: |\n  x\nb:\n  c: 1\n  # inside b\nd: 1\n'
  expect(edited(text, (tree) => removeAt(tree, ['b']))).toBe('a: |\n  x\n# inside b\nd: 1\n')
})

test('items of lists own comments as entries of maps do', () => {
  const text = 'list:\n  # one\n  - a # 1\n  # two\n  - b # 2\n  # three\n  - c # 3\n'
  expect(edited(text, () => ({ list: ['a', 'c'] }))).toBe('list:\n  # one\n  - a # 1\n  # three\n  - c # 3\n')
  expect(edited(text, () => ({ list: ['a', 'x', 'c'] }))).toBe(text.replace('- b', '- x'))
  expect(edited(text, () => ({ list: ['a', 'b', 'c', 'd'] }))).toBe(`${text}  - d\n`)
})

test('the first key of a map in a list can go, and another can come before it', () => {
  const text = 'list:\n  - a: 1 # one\n    b: 2\n    # own\n    c: 3\n'
  expect(edited(text, (tree) => removeAt(tree, ['list', 0, 'a']))).toBe(
    'list:\n  - b: 2\n    # own\n    c: 3\n',
  )
  expect(edited(text, () => ({ list: [{ c: 3 }] }))).toBe('list:\n  -\n    # own\n    c: 3\n')
  expect(edited(text, () => ({ list: [{ x: 0, a: 1, b: 2, c: 3 }] }))).toBe(
    text.replace('- a', '- x: 0\n    a'),
  )
})
