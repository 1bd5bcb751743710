import { zipSync } from 'fflate'
import { changedLines } from './fixtures/changed-lines.ts'
import { bakery } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

const paths = Object.keys(bakery) as (keyof typeof bakery)[] // the keys of a literal

test.beforeEach(async ({ designer }) => {
  const encoder = new TextEncoder()
  const files = paths.map((path) => [`bakery/${path}`, encoder.encode(bakery[path])])
  await designer.open()
  await designer.importFile('bakery.zip', Buffer.from(zipSync(Object.fromEntries(files))))
  await expect(designer.node(['application', 'orders'])).toBeVisible()
})

test('the files of Platform.sh are drawn, and go out as they came in', async ({ designer }) => {
  await expect(designer.nodes).toHaveCount(5)
  await expect(designer.edge(/from application window to application orders/)).toBeAttached()
  for (const path of paths) expect(await designer.exportedFile(path)).toBe(bakery[path])
})

test('a new name of an application changes its line and what refers to it', async ({ designer }) => {
  await designer.rename(['application', 'orders'], 'backend')
  const changes = async (path: keyof typeof bakery) =>
    changedLines(bakery[path], await designer.exportedFile(path))
  expect(await changes('orders/.platform.app.yaml')).toEqual({
    removed: ['name: "orders"'],
    added: ['name: "backend"'],
  })
  expect(await changes('.platform.app.yaml')).toEqual({
    removed: ['    api: "orders:http"'],
    added: ['    api: "backend:http"'],
  })
  expect(await changes('.platform/routes.yaml')).toEqual({
    removed: ['    upstream: "orders:http"'],
    added: ['    upstream: "backend:http"'],
  })
  expect(await changes('.platform/services.yaml')).toEqual({ removed: [], added: [] })
})

test('a new service has its disk, and a removed application takes its file along', async ({ designer }) => {
  await designer.select(['application', 'orders'])
  await designer.add('Apache Kafka', { as: 'stream' })
  expect(
    changedLines(bakery['.platform/services.yaml'], await designer.exportedFile('.platform/services.yaml')),
  ).toMatchObject({
    removed: [],
    added: ['stream:', expect.stringMatching(/^ {4}type: kafka:/), '    disk: 512'],
  })
  await designer.select(['application', 'orders'])
  await designer.node(['application', 'orders']).press('Delete')
  await expect(designer.node(['application', 'orders'])).toBeHidden()
  await expect(designer.configuration.getByText('orders/.platform.app.yaml')).toBeHidden()
  await designer.undo()
  expect(await designer.exportedFile('orders/.platform.app.yaml')).toBe(bakery['orders/.platform.app.yaml'])
})

test('the inspector offers what the flavour has', async ({ designer }) => {
  await designer.select(['application', 'orders'])
  await expect(designer.inspector.getByText('Included from crons.yaml.')).toBeVisible()
  await designer.inspector.getByRole('button', { name: 'Add a property…' }).first().click()
  const chooser = designer.inspector.getByRole('group', { name: 'Add a property' })
  await expect(chooser.getByRole('button', { name: /^size/ })).toBeVisible()
  await expect(chooser.getByRole('button', { name: /^container_profile/ })).toBeHidden()

  const path = 'orders/.platform.app.yaml'
  await chooser.getByRole('button', { name: /^size/ }).click()
  await designer.inspector.getByLabel('size', { exact: true }).selectOption('M')
  expect(changedLines(bakery[path], await designer.exportedFile(path))).toEqual({
    removed: [],
    added: ['size: M'],
  })
  await designer.inspector.getByRole('button', { name: 'Remove size' }).click()
  expect(await designer.exportedFile(path)).toBe(bakery[path])
})
