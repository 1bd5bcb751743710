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
  await expect(designer.configuration.getByText('https://api.{default}/')).toBeInViewport()
  await designer.select(['service', 'cache'])
  await designer.configuration.getByText('opensearch:2').click()
  await expect(designer.nameInInspector).toHaveValue('search')
  await designer.move(['service', 'search'], { x: 24, y: 96 })
  expect(await designer.exportedFile()).toBe(bookshop)
})

test('a connection adds a line', async ({ designer }) => {
  await designer.connect(['application', 'office'], ['service', 'cache'])
  await expect(designer.edge(/from application office to service cache/)).toBeAttached()
  await designer.outline
    .getByRole('treeitem', { name: /^relationship cache to/ })
    .last()
    .click()
  await expect(designer.canvas.getByRole('note')).toContainText('CACHE_HOST')
  expect(changedLines(bookshop, await designer.exportedFile())).toEqual({
    removed: [],
    added: ['            cache:'],
  })
})

test('the end of a connection is dragged elsewhere', async ({ designer }) => {
  await designer.outline.getByRole('treeitem', { name: /^relationship sessions to/ }).click()
  await designer.moveEnd(['service', 'cache'], ['service', 'search'])
  await expect(
    designer.outline.getByRole('treeitem', { name: /^relationship sessions to service search/ }),
  ).toBeVisible()
  expect(changedLines(bookshop, await designer.exportedFile()).removed).toEqual([
    '            sessions: "cache:redis"',
  ])
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

test('what is dropped on the page is opened, and what is pasted on it is added', async ({
  designer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['applications:\n  dropped:\n    type: nodejs:24\n'], 'config.yaml'))
    return transfer
  })
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(designer.node(['application', 'dropped'])).toBeVisible()
  await expect(designer.nodes).toHaveCount(1)

  await page.evaluate(() => navigator.clipboard.writeText('services:\n  pasted:\n    type: redis:8.0\n'))
  await designer.canvas.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(designer.node(['service', 'pasted'])).toBeVisible()
})
