import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import { refusalWith } from '../testing.ts'
import { fixed } from './fixed.ts'
import { APP, APPS, edited, ROUTES, read, SERVICES } from './testing.ts'

const WEB = '\ufeff# The site.\r\ntype: php:8.4\r\n\r\n# its name\r\nname: "web" # keep\r\ndisk: 512\r\n'
const MAP = `# several
.base: &base
  type: php:8.4

# the shop
shop:
  <<: *base
  disk: 512
panel:
  <<: *base
`
const LIST = `# several
-   name: shop # first
    type: php:8.4

# second
-   type: nodejs:24
    name: panel
`
const rename = (from: string, to: string) => (tree: Tree) => renameKeyAt(tree, ['applications', from], to)
const remove =
  (...path: string[]) =>
  (tree: Tree) =>
    removeAt(tree, path)
const add = (name: string, value: Tree) => (tree: Tree) => setAt(tree, ['applications', name], value)

describe('a rename of an application', () => {
  test('changes its name in the file of one application and nothing else', () => {
    expect(edited({ [APP]: WEB }, rename('web', 'site'))).toEqual({ [APP]: WEB.replace('"web"', '"site"') })
  })

  test('changes the name of its item in a list', () => {
    expect(edited({ [APPS]: LIST }, rename('panel', 'admin'))).toEqual({
      [APPS]: LIST.replace('name: panel', 'name: admin'),
    })
  })

  test('changes its key in a map', () => {
    expect(edited({ [APPS]: MAP }, rename('shop', 'store'))).toEqual({
      [APPS]: MAP.replace('\nshop:', '\nstore:'),
    })
  })

  test('of two files changes both', () => {
    const files = { [APP]: 'name: a\n', 'b/.platform.app.yaml': 'name: a\ntype: x\n' }
    expect(edited(files, rename('a', 'c'))).toEqual({
      [APP]: 'name: c\n',
      'b/.platform.app.yaml': 'name: c\ntype: x\n',
    })
  })
})

describe('a change', () => {
  test('of a value touches its line alone', () => {
    const change = (tree: Tree) => setAt(tree, ['applications', 'web', 'disk'], 1024)
    expect(edited({ [APP]: WEB, [ROUTES]: 'a: 1' }, change)).toEqual({
      [APP]: WEB.replace('512', '1024'),
      [ROUTES]: 'a: 1',
    })
  })

  test('of what an anchor gives is written where it is used', () => {
    expect(
      edited({ [APPS]: MAP }, (tree) => setAt(tree, ['applications', 'panel', 'type'], 'php:8.5')),
    ).toEqual({
      [APPS]: `${MAP}  type: php:8.5\n`,
    })
  })

  test('of an item of a list keeps the others', () => {
    const change = (tree: Tree) => setAt(tree, ['applications', 'panel', 'disk'], 256)
    expect(edited({ [APPS]: LIST }, change)).toEqual({ [APPS]: `${LIST}    disk: 256\n` })
  })
})

describe('a new application', () => {
  const app = { type: 'php:8.4' }

  test('of an empty project gets the file at the root, those after it a folder each', () => {
    expect(edited({}, add('web', app))).toEqual({ [APP]: 'name: web\ntype: php:8.4\n' })
    expect(edited({}, () => ({ applications: { web: app, api: app } }))).toEqual({
      [APP]: 'name: web\ntype: php:8.4\n',
      'api/.platform.app.yaml': 'name: api\ntype: php:8.4\n',
    })
  })

  test('beside files of one application gets one of its own, where its code is', () => {
    const files = { [APP]: WEB }
    expect(edited(files, add('api', app))).toEqual({
      ...files,
      'api/.platform.app.yaml': 'name: api\ntype: php:8.4\n',
    })
    expect(edited(files, add('api', { source: { root: '/backend/' } }))).toEqual({
      ...files,
      'backend/.platform.app.yaml': 'name: api\nsource:\n  root: /backend/\n',
    })
  })

  test('whose folder has an application, or which no folder can be called after, is put with several', () => {
    const files = { 'api/.platform.app.yaml': 'name: x\n', 'x/.platform.app.yml': 'name: api\n' }
    expect(Object.keys(edited(files, add('a b', app)))).toContain(APPS)
    expect(Object.keys(edited(files, add('new', { source: { root: 'api' } })))).toContain(
      'new/.platform.app.yaml',
    )
    const taken = { 'api/.platform.app.yaml': 'name: x\n' }
    expect(edited(taken, add('api', app))).toEqual({ ...taken, [APPS]: 'api:\n  type: php:8.4\n' })
  })

  test('comes after the last one of a file of several, as a map or a list', () => {
    expect(edited({ [APP]: WEB, [APPS]: MAP }, add('api', app))).toEqual({
      [APP]: WEB,
      [APPS]: `${MAP}api:\n  type: php:8.4\n`,
    })
    expect(edited({ [APPS]: LIST }, add('api', { ...app, hooks: { build: 'make' } }))).toEqual({
      [APPS]: `${LIST}\n- name: api\n  type: php:8.4\n  hooks:\n    build: make\n`,
    })
  })
})

describe('a removal', () => {
  test('of the only application of a file takes the file', () => {
    const files = { [APP]: WEB, 'api/.platform.app.yaml': 'name: api\n' }
    expect(edited(files, remove('applications', 'web'))).toEqual({ 'api/.platform.app.yaml': 'name: api\n' })
    expect(edited({ [APP]: WEB }, remove('applications', 'web'))).toEqual({})
  })

  test('of an application keeps the comments of the file and of the others', () => {
    expect(edited({ [APPS]: LIST }, remove('applications', 'panel'))[APPS]).toBe(
      '# several\n-   name: shop # first\n    type: php:8.4\n\n',
    )
    expect(edited({ [APPS]: LIST }, remove('applications', 'shop'))[APPS]).toBe(
      '# several\n\n# second\n-   type: nodejs:24\n    name: panel\n',
    )
    expect(edited({ [APPS]: MAP }, remove('applications', 'shop'))[APPS]).toBe(
      '# several\n.base: &base\n  type: php:8.4\n\npanel:\n  <<: *base\n',
    )
  })

  test.each([
    ['a map', 'a: 1\n', '{}\n'],
    ['a list', '- name: a\n', '[]\n'],
    ['comments', '# none yet\n\n# it\na: 1\n', '# none yet\n\n'],
  ])('of the last one leaves a file that still can be read: %s', (_, text, left) => {
    const after = edited({ [APPS]: text }, remove('applications', 'a'))
    expect(after).toEqual({ [APPS]: left })
    expect(fixed.read(after).failures).toEqual([])
    expect(read(edited(after, add('b', { type: 'x' })))).toEqual({ applications: { b: { type: 'x' } } })
  })

  test('of the last service leaves an empty map, where another can be added', () => {
    const files = { [APP]: WEB, [SERVICES]: 'db:\n  type: mysql:10\n' }
    const after = edited(files, remove('services', 'db'))
    expect(after).toEqual({ [APP]: WEB, [SERVICES]: '{}\n' })
    expect(edited(after, (tree) => setAt(tree, ['services', 'cache'], { type: 'redis:8.0' }))).toEqual({
      [APP]: WEB,
      [SERVICES]: 'cache:\n  type: redis:8.0\n',
    })
  })

  test('keeps what speaks of the whole file at its top', () => {
    const text = '# All services.\ndb: 1\n# fast\ncache: 2\n'
    expect(edited({ [SERVICES]: text }, remove('services', 'db'))[SERVICES]).toBe(text.replace('db: 1\n', ''))
  })
})

test('a configuration that lacks its applications says that there are none', () => {
  const services = 'db:\n  type: postgresql:18\n'
  expect(edited({ [SERVICES]: services }, remove('applications'))).toEqual({ [SERVICES]: services })
  expect(edited({ [APP]: WEB, [SERVICES]: services }, remove('applications'))).toEqual({
    [SERVICES]: services,
  })
})

test('a section that no file has gets one', () => {
  const route = { 'https://{default}/': { type: 'upstream', upstream: 'web:http' } }
  expect(edited({ [APP]: WEB }, (tree) => ({ ...tree, routes: route }))).toEqual({
    [APP]: WEB,
    [ROUTES]: 'https://{default}/:\n  type: upstream\n  upstream: web:http\n',
  })
  const services = { '.platform/services.yml': 'db: 1\n' }
  expect(edited(services, (tree) => setAt(tree, ['services', 'b'], 2))).toEqual({
    '.platform/services.yml': 'db: 1\nb: 2\n',
  })
})

describe('an application without a name', () => {
  const files = { 'api/.platform.app.yaml': '# the api\ntype: x\n' }

  test('cannot be changed', () => {
    expect(refuse(files, (tree) => setAt(tree, ['applications', 'api', 'type'], 'y'))).toBe('missing-name')
  })

  test('can be given one, or be removed', () => {
    expect(edited(files, rename('api', 'backend'))).toEqual({
      'api/.platform.app.yaml': '# the api\nname: backend\ntype: x\n',
    })
    expect(edited(files, remove('applications', 'api'))).toEqual({})
  })
})

describe('what the files cannot say is refused', () => {
  test.each<[string, (tree: Tree) => Tree]>([
    ['a key beside the sections', (tree) => ({ ...tree, tasks: 1 })],
    ['an application that is no map', (tree) => setAt(tree, ['applications', 'web'], 'x')],
    ['an application with a key for its name', (tree) => setAt(tree, ['applications', 'web', 'name'], 'x')],
    ['services that are no map', (tree) => ({ ...tree, services: null })],
  ])('%s', (_, edit) => {
    expect(refuse({ [APP]: WEB }, edit)).toBe('not-expressible')
  })

  test('an application called like what holds anchors', () => {
    expect(refuse({ [APPS]: MAP }, rename('shop', '.shop'))).toBe('not-expressible')
  })
})

function refuse(files: Files, edit: (tree: Tree) => Tree) {
  return refusalWith(fixed, files, edit)?.code
}
