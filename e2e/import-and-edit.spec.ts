import { changedLines } from './fixtures/changed-lines.ts'
import { bookshop } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test.beforeEach(async ({ designer }) => {
  await designer.openWith(bookshop)
})

test('opening and looking around changes no byte', async ({ designer }) => {
  await expect(designer.nodes).toHaveCount(11)
  await designer.select(['service', 'db'])
  await designer.select(['route', 'https://api.{default}/'])
  await designer.move(['service', 'search'], { x: 24, y: 96 })
  expect(await designer.exportedFile()).toBe(bookshop)
})

test('a connection adds a line', async ({ designer }) => {
  await designer.connect(['application', 'office'], ['service', 'cache'])
  await expect(designer.edge(/from application office to service cache/)).toBeAttached()
  expect(changedLines(bookshop, await designer.exportedFile())).toEqual({
    removed: [],
    added: ['            cache:'],
  })
})

test('a new name follows every reference', async ({ designer }) => {
  await designer.rename(['application', 'api'], 'backend')
  await expect(designer.node(['worker', 'backend--mailer'])).toBeVisible()
  expect(changedLines(bookshop, await designer.exportedFile())).toEqual({
    removed: ['            api: "api:http"', '    api:', '        upstream: "api:http"'],
    added: ['            api: "backend:http"', '    backend:', '        upstream: "backend:http"'],
  })
})

test('removing a service takes its lines and its relationships along', async ({ designer }) => {
  await designer.select(['service', 'search'])
  await designer.node(['service', 'search']).press('Delete')
  await expect(designer.node(['service', 'search'])).toBeHidden()
  expect(changedLines(bookshop, await designer.exportedFile())).toEqual({
    removed: ['            search: "search:opensearch"', '    search:', '        type: opensearch:2'],
    added: [],
  })
})

test('an edit keeps the line endings and the mark at the beginning of the file', async ({ designer }) => {
  const windows = `\uFEFF${bookshop.replaceAll('\n', '\r\n')}`
  await designer.importFile('config.yaml', windows)
  expect(await designer.exportedFile()).toBe(windows)
  await designer.rename(['service', 'cache'], 'store')
  const after = await designer.exportedFile()
  expect(after.startsWith('\uFEFF')).toBe(true)
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  expect(changedLines(windows, after).removed).toHaveLength(2)
})
