import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../../base/path.ts'
import { flex } from './flex.ts'
import { CONFIG, editedFiles } from './testing.ts'

const A = '.upsun/a.yaml'
const B = '.upsun/b.yml'
const FILES = {
  'README.md': '# shop\n',
  [B]: 'services:\n  db:\n    type: mysql:10\napplications:\n  web:\n    type: x\n',
  [A]: 'applications:\n  api:\n    type: php:8.4\nextra: 1\n',
  '.upsun/deep/c.yaml': 'services: {no: 1}\n',
  '.upsun/notes.txt': 'x',
}

describe('the files of a project', () => {
  test('are the YAML files on the first level of .upsun, in the order of their names', () => {
    expect(flex.filesOf(Object.keys(FILES))).toEqual([A, B])
  })

  test('are merged name by name in their sections', () => {
    expect(flex.read(FILES).configuration).toEqual({
      applications: { api: { type: 'php:8.4' }, web: { type: 'x' } },
      extra: 1,
      services: { db: { type: 'mysql:10' } },
    })
  })

  test('are each changed only where they must', () => {
    expect(editedFiles(FILES, (tree) => setAt(tree, ['applications', 'web', 'type'], 'w'))).toEqual({
      ...FILES,
      [B]: FILES[B].replace('type: x', 'type: w'),
    })
  })

  test('know their places', () => {
    const reading = flex.read(FILES)
    expect(reading.placeOf(['applications', 'web', 'type'])?.file).toBe(B)
    expect(reading.placeOf(['applications', 'api'])?.file).toBe(A)
    expect(reading.pathAt(A, FILES[A].indexOf('php'))).toEqual(['applications', 'api', 'type'])
  })
})

describe('a new entry', () => {
  test('comes after the last sibling of its kind', () => {
    const files = editedFiles(FILES, (tree) => setAt(tree, ['applications', 'worker'], { type: 'w' }))
    expect(files).toEqual({ ...FILES, [B]: `${FILES[B]}  worker:\n    type: w\n` })
    const middle = editedFiles({ [CONFIG]: 'applications:\n  a: 1\n  b: 2\n' }, () => ({
      applications: { a: 1, x: 3, b: 2 },
    }))
    expect(middle).toEqual({ [CONFIG]: 'applications:\n  a: 1\n  b: 2\n  x: 3\n' })
  })

  test('without siblings goes into the only file', () => {
    expect(
      editedFiles({ [A]: 'applications: {}\n' }, (tree) => setAt(tree, ['routes'], { x: null })),
    ).toEqual({
      [A]: 'applications: {}\nroutes:\n  x:\n',
    })
  })

  test('without siblings goes where its section is, though that is empty', () => {
    const files = { [A]: 'services:\n', [B]: 'applications:\n  a: 1\n' }
    expect(editedFiles(files, (tree) => setAt(tree, ['services', 'db'], 1))).toEqual({
      ...files,
      [A]: 'services:\n  db: 1\n',
    })
  })

  test('without siblings goes into config.yaml where there are several files, or none', () => {
    expect(editedFiles(FILES, (tree) => setAt(tree, ['routes'], { x: 1 }))).toEqual({
      ...FILES,
      [CONFIG]: 'routes:\n  x: 1\n',
    })
    expect(editedFiles({}, () => ({ applications: { a: null } }))).toEqual({
      [CONFIG]: 'applications:\n  a:\n',
    })
  })
})

describe('a name that two files define', () => {
  const files = { [A]: 'services:\n  db:\n    type: old\n', [B]: 'services:\n  db:\n    type: new\n  x: 1\n' }

  test('is told at the second, which wins', () => {
    const reading = flex.read(files)
    expect(reading.configuration).toEqual({ services: { db: { type: 'new' }, x: 1 } })
    expect(reading.failures).toEqual([])
    expect(reading.notices).toEqual([
      {
        code: 'duplicate-across-files',
        file: B,
        start: files[B].indexOf('db'),
        end: files[B].indexOf('db') + 2,
        path: ['services', 'db'],
        other: A,
        message: `"db" is also defined in ${A}. The one here wins; remove or rename one of them.`,
      },
    ])
  })

  test('is changed where it wins', () => {
    expect(editedFiles(files, (tree) => setAt(tree, ['services', 'db', 'type'], 'x'))).toEqual({
      ...files,
      [B]: files[B].replace('new', 'x'),
    })
  })

  test('is removed and renamed in both', () => {
    expect(editedFiles(files, (tree) => removeAt(tree, ['services', 'db']))).toEqual({
      [A]: 'services: {}\n',
      [B]: 'services:\n  x: 1\n',
    })
    expect(editedFiles(files, (tree) => renameKeyAt(tree, ['services', 'db'], 'data'))).toEqual({
      [A]: files[A].replace('db', 'data'),
      [B]: files[B].replace('db', 'data'),
    })
  })
})

describe('a section', () => {
  test('goes from all files when it is removed', () => {
    expect(editedFiles(FILES, (tree) => removeAt(tree, ['applications']))).toMatchObject({
      [A]: 'extra: 1\n',
      [B]: 'services:\n  db:\n    type: mysql:10\n',
    })
  })

  test('that is absent, null or empty stays what it is', () => {
    for (const section of [null, {}]) {
      const written = editedFiles({ [CONFIG]: 'a: 1\n' }, () => ({ a: 1, services: section }))
      expect(flex.read(written).configuration).toEqual({ a: 1, services: section })
      expect(editedFiles(written, () => ({ a: 1 }))).toEqual({ [CONFIG]: 'a: 1\n' })
    }
    expect(editedFiles({ [CONFIG]: 'services:\n' }, () => ({ services: {} }))).toEqual({
      [CONFIG]: 'services: {}\n',
    })
    expect(editedFiles({ [CONFIG]: 'services: {}\n' }, () => ({ services: null }))).toEqual({
      [CONFIG]: 'services:\n',
    })
  })
})

test('nothing is written where nothing changes, and the files stay the same object', () => {
  const reading = flex.read(FILES)
  const written = flex.write(structuredClone(reading.configuration), FILES, reading)
  expect(written.ok && written.value).toBe(FILES)
})
