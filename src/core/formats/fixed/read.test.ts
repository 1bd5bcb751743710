import { describe, expect, test } from 'vitest'
import { Tagged, type Value } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import type { Reading } from '../format.ts'
import { fixed } from './fixed.ts'
import { APP, APPS, ROUTES, read, SERVICES } from './testing.ts'

const MAP = `# several
.base: &base
  type: php:8.4
shop:
  <<: *base
  disk: 512
panel:
  type: nodejs:24
`
const LIST = `- name: shop
  type: php:8.4
- type: nodejs:24
  name: panel
  source: { root: panel }
`

describe('the configuration', () => {
  test('has an application for each file of one, without its name', () => {
    const files = { [APP]: 'name: web\ntype: php:8.4\n', 'api/.platform.app.yml': 'type: x\nname: api\n' }
    expect(read(files)).toEqual({ applications: { web: { type: 'php:8.4' }, api: { type: 'x' } } })
  })

  test('has the applications of a map, and not what only holds anchors', () => {
    expect(read({ [APPS]: MAP })).toEqual({
      applications: { shop: { type: 'php:8.4', disk: 512 }, panel: { type: 'nodejs:24' } },
    })
  })

  test('has the applications of a list under their names', () => {
    expect(read({ [APPS]: LIST })).toEqual({
      applications: { shop: { type: 'php:8.4' }, panel: { type: 'nodejs:24', source: { root: 'panel' } } },
    })
  })

  test('has all of them where there are files of each kind', () => {
    const files = { [APP]: 'name: web\n', [APPS]: LIST, 'api/.platform.app.yaml': 'name: api\n' }
    expect(Object.keys(read(files).applications as Record<string, Value>)).toEqual([
      'web',
      'shop',
      'panel',
      'api',
    ])
  })

  test('has services and routes as their files say them', () => {
    const files = { [SERVICES]: 'db: { type: "mysql:10", disk: 256 }\n', '.platform/routes.yml': 'a: 1\n' }
    expect(read(files)).toEqual({
      applications: {},
      routes: { a: 1 },
      services: { db: { type: 'mysql:10', disk: 256 } },
    })
  })

  test.each([
    ['nothing', ''],
    ['comments', '# later\n'],
    ['an empty map', '{}\n'],
  ])('has no entries of files that hold %s', (_, text) => {
    const reading = fixed.read({ [ROUTES]: text, [SERVICES]: text, [APPS]: text })
    expect(reading.configuration).toEqual({ applications: {}, routes: {}, services: {} })
    expect(reading.failures).toEqual([])
  })

  test('keeps what only the platform resolves', () => {
    const files = { [APP]: 'name: web\ncrons: !include crons.yaml\n' }
    expect(read(files)).toEqual({
      applications: { web: { crons: new Tagged('!include', 'crons.yaml') } },
    })
  })

  test('is that of the files of the platform alone', () => {
    const others = { '.platform/deep/services.yaml': 'a: 1', 'x/.platform/routes.yaml': 'b: 1' }
    expect(fixed.filesOf([APP, ROUTES, ...Object.keys(others), '.platform/local/x.yaml'])).toEqual([
      APP,
      ROUTES,
    ])
    expect(read(others)).toEqual({ applications: {} })
  })
})

const TEXT = 'type: php:8.4 # new\nname: web\nhooks:\n  build: make\n'

describe('places', () => {
  test('of a file of one application are those of its keys, and its name is where that is written', () => {
    const reading = fixed.read({ [APP]: TEXT })
    expect(textAt(reading, TEXT, ['applications', 'web', 'hooks', 'build'])).toBe('build: make')
    expect(textAt(reading, TEXT, ['applications', 'web'])).toBe(TEXT.trimEnd())
    const key = reading.placeOf(['applications', 'web'])?.key
    expect(TEXT.slice(key?.start, key?.end)).toBe('web')
    expect(reading.pathAt(APP, TEXT.indexOf('make'))).toEqual(['applications', 'web', 'hooks', 'build'])
    expect(reading.pathAt(APP, TEXT.indexOf('name'))).toEqual(['applications', 'web'])
    expect(reading.pathAt(APP, TEXT.indexOf('# new'))).toEqual(['applications', 'web'])
  })

  test('of a list are those of its items', () => {
    const reading = fixed.read({ [APPS]: LIST })
    expect(textAt(reading, LIST, ['applications', 'panel', 'type'])).toBe('type: nodejs:24')
    expect(reading.pathAt(APPS, LIST.indexOf('root:'))).toEqual(['applications', 'panel', 'source', 'root'])
    expect(reading.pathAt(APPS, LIST.indexOf('panel'))).toEqual(['applications', 'panel'])
    const key = reading.placeOf(['applications', 'panel'])?.key
    expect(LIST.slice(key?.start, key?.end)).toBe('panel')
  })

  test('of a map lead to its keys, those of anchors to none', () => {
    const reading = fixed.read({ [APPS]: MAP })
    expect(textAt(reading, MAP, ['applications', 'shop', 'type'])).toBe('type: php:8.4')
    expect(reading.pathAt(APPS, MAP.indexOf('512'))).toEqual(['applications', 'shop', 'disk'])
    expect(reading.pathAt(APPS, MAP.indexOf('php'))).toBeUndefined()
  })

  test('of a section are the whole of its file', () => {
    const text = '# all\ndb: 1\n'
    const reading = fixed.read({ [SERVICES]: text })
    expect(textAt(reading, text, ['services'])).toBe('db: 1')
    expect(reading.pathAt(SERVICES, text.indexOf('1'))).toEqual(['services', 'db'])
  })
})

describe('failures', () => {
  test.each<[string, Files, string, string]>([
    ['a file', { 'sites/shop/.platform.app.yaml': 'type: x\n' }, 'sites-shop', 'type: x'],
    ['a file at the root', { [APP]: '# none\ntype: x\n' }, 'app', 'type: x'],
    ['a number', { [APP]: 'name: 5\n' }, 'app', '5'],
    ['an empty name', { [APP]: 'name:\ntype: x\n' }, 'app', 'name:'],
    ['an item', { [APPS]: '- name: a\n- type: x\n  source: {root: b/c}\n' }, 'b-c', '- type: x'],
    ['an item like another', { [APPS]: '- name: app\n- type: x\n' }, 'app-2', '- type: x'],
  ])('name an application without a name: %s', (_, files, name, where) => {
    const { configuration, failures } = fixed.read(files)
    const [path = ''] = Object.keys(files)
    expect(failures).toMatchObject([{ code: 'missing-name', file: path, path: ['applications', name] }])
    const [{ start, end } = { start: 0, end: 0 }] = failures
    expect(String(files[path]).slice(start, end)).toBe(where)
    expect(Object.keys(configuration.applications as Record<string, Value>)).toContain(name)
  })

  test.each(['', '# name: api\n# type: php:8.4\n'])(
    'are not told of a file that says nothing: %j',
    (text) => {
      const files = { 'api/.platform.app.yaml': text, [APPS]: 'api: { type: php:8.4 }\n' }
      const { configuration, failures } = fixed.read(files)
      expect(configuration.applications).toEqual({ api: { type: 'php:8.4' } })
      expect(failures).toEqual([])
      expect(fixed.write(configuration, files)).toEqual({ ok: true, value: files })
    },
  )

  test('are told of a name that comes twice in a list, and the last one wins', () => {
    const text = '- {name: a, type: x}\n- {name: a, type: y}\n'
    const { configuration, failures } = fixed.read({ [APPS]: text })
    expect(configuration.applications).toEqual({ a: { type: 'y' } })
    expect(failures).toMatchObject([
      { code: 'duplicate-key', path: ['applications', 'a'], start: text.lastIndexOf('a,') },
    ])
  })

  test('are of the entry that they are in', () => {
    const { failures } = fixed.read({ [APP]: 'name: web\nhooks: 1\nhooks: 2\n' })
    expect(failures).toMatchObject([{ code: 'duplicate-key', path: ['applications', 'web', 'hooks'] }])
  })

  test('keep the others: a file that is broken says what it said', () => {
    const before = fixed.read({ [APP]: TEXT, [SERVICES]: 'db: 1\n' })
    const after = fixed.read({ [APP]: 'name: [\n', [SERVICES]: 'db: 2\n' }, before)
    expect(after.configuration).toMatchObject({ applications: { web: {} }, services: { db: 2 } })
    expect(after.failures).toMatchObject([{ code: 'syntax', file: APP }])
  })

  test.each([
    [SERVICES, 'services, each under its name'],
    [ROUTES, 'routes, each under its address'],
    [APP, 'the keys of an application'],
  ])('are told of a list where %s is to be a map, with what it is a map of', (path, holds) => {
    const [failure, ...others] = fixed.read({ [path]: '- a\n' }).failures
    expect(others).toEqual([])
    expect(failure).toMatchObject({ code: 'root-not-a-map', file: path })
    expect(failure?.message).toContain(holds)
  })

  test('are told of one application in the file for several, which is read all the same', () => {
    const text = '# the shop\nname: shop\ntype: php:8.4\n'
    const { configuration, failures } = fixed.read({ [APPS]: text })
    expect(configuration.applications).toEqual({ shop: { type: 'php:8.4' } })
    expect(failures).toMatchObject([
      { code: 'flat-application', file: APPS, path: ['applications', 'shop'], start: text.indexOf('name') },
    ])
  })

  test('are not told of an application that is called name', () => {
    const { configuration, failures } = fixed.read({ [APPS]: 'name: { type: php:8.4 }\ntype: {}\n' })
    expect(Object.keys(configuration.applications ?? {})).toEqual(['name', 'type'])
    expect(failures).toEqual([])
  })
})

describe('notices', () => {
  test('tell of two applications of one name: the second file by name wins', () => {
    const files = { 'a/.platform.app.yaml': 'name: x\ntype: one\n', [APPS]: 'x: { type: two }\n' }
    const { configuration, notices } = fixed.read(files)
    expect(configuration.applications).toEqual({ x: { type: 'one' } })
    expect(notices).toMatchObject([
      {
        code: 'duplicate-across-files',
        file: 'a/.platform.app.yaml',
        start: 6,
        end: 7,
        path: ['applications', 'x'],
      },
    ])
  })

  test('tell of an included file that is missing, and where it was looked for', () => {
    const files = { 'api/.platform.app.yaml': 'name: api\ncrons: !include crons.yaml\n' }
    const [notice, ...others] = fixed.read(files).notices
    expect(others).toEqual([])
    expect(notice).toMatchObject({ code: 'missing-include', path: ['applications', 'api', 'crons'] })
    expect(notice?.message).toContain('"crons.yaml" is missing')
    expect(notice?.message).toContain('api/crons.yaml, .platform/crons.yaml')
    expect(fixed.read({ ...files, 'api/crons.yaml': 'x: 1' }).notices).toEqual([])
  })

  test('tell of no missing bytes and archives, which are never read', () => {
    const text = 's: { configuration: { a: !archive solr, b: !include { type: binary, path: words.bin } } }\n'
    expect(fixed.read({ [SERVICES]: text }).notices).toEqual([])
  })
})

describe('an application that is included as a whole', () => {
  const files = { [APPS]: '- !include shop.app.yaml\n', '.platform/shop.app.yaml': 'name: store\n' }

  test('has the name that its file says', () => {
    const reading = fixed.read(files)
    expect(reading.configuration.applications).toEqual({ store: new Tagged('!include', 'shop.app.yaml') })
    expect(reading.failures).toEqual([])
  })

  test('follows that name', () => {
    const after = fixed.read({ ...files, '.platform/shop.app.yaml': 'name: market\n' }, fixed.read(files))
    expect(Object.keys(after.configuration.applications as Record<string, Value>)).toEqual(['market'])
  })

  test('is called after its file where that is not there', () => {
    const { configuration, notices } = fixed.read({ [APPS]: files[APPS] })
    expect(Object.keys(configuration.applications as Record<string, Value>)).toEqual(['shop'])
    expect(notices).toMatchObject([{ code: 'missing-include' }])
  })
})

test('what did not change keeps its value', () => {
  const files = { [APPS]: LIST, [SERVICES]: 'db: {type: x}\nother: {type: y}\n' }
  const before = fixed.read(files)
  const after = fixed.read({ ...files, [SERVICES]: 'db: {type: x}\nother: {type: z}\n' }, before)
  expect(after.configuration.applications).toBe(before.configuration.applications)
  const databaseOf = (reading: Reading) => (reading.configuration.services as Record<string, Value>).db
  expect(databaseOf(after)).toBe(databaseOf(before))
  const moved = fixed.read({ ...files, [APPS]: `- name: first\n${LIST}` }, before)
  const shop = (reading: Reading) => (reading.configuration.applications as Record<string, Value>).shop
  expect(shop(moved)).toBe(shop(before))
})

function textAt(reading: Reading, text: string, path: readonly string[]): string {
  const place = reading.placeOf(path)
  return text.slice(place?.entry.start, place?.entry.end)
}
