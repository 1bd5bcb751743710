import { parse } from 'yaml'
import { expect, test } from './fixtures/test.ts'

test('a headless project is drawn from nothing and taken away', async ({ designer, page }) => {
  await designer.open()
  await designer.dragPart('Node.js', { x: 0.4, y: 0.3 })
  await designer.nameInInspector.fill('frontend')
  await designer.nameInInspector.press('Enter')
  await designer.add('PHP', { as: 'api' })
  await designer.add('PostgreSQL')
  await designer.add('Redis')
  await designer.add('Route')
  await designer.add('Worker')
  await page.getByRole('listbox').getByRole('option', { name: /^api/ }).click()
  await expect(designer.nodes).toHaveCount(6)

  const place = () => designer.node(['application', 'frontend']).boundingBox()
  const dropped = await place()
  await designer.toolbar.getByRole('button', { name: 'Tidy up' }).click()
  await expect.poll(place).not.toEqual(dropped)
  for (const node of await designer.nodes.all()) await expect(node).toBeInViewport({ ratio: 1 })
  for (let turn = 0; turn < 3; turn++) await designer.canvas.getByRole('button', { name: 'Zoom in' }).click()
  await designer.fit()
  for (const node of await designer.nodes.all()) await expect(node).toBeInViewport({ ratio: 1 })
  await designer.connect(['route', 'https://{default}/'], ['application', 'frontend'])
  await designer.connect(['application', 'frontend'], ['application', 'api'])
  await designer.connect(['application', 'api'], ['service', 'db'])
  await designer.connect(['application', 'api'], ['service', 'cache'])
  await expect(designer.edge(/from worker api--worker to service cache/)).toBeAttached()

  expect(parse(await designer.exportedFile())).toEqual({
    applications: {
      frontend: {
        type: expect.stringMatching(/^nodejs:/),
        source: { root: '/' },
        web: { commands: { start: expect.any(String) } },
        relationships: { api: { service: 'api', endpoint: 'http' } },
      },
      api: {
        type: expect.stringMatching(/^php:/),
        source: { root: 'app' },
        relationships: { db: null, cache: null },
        runtime: { extensions: ['pdo_pgsql'] },
        workers: { worker: { commands: { start: expect.any(String) } } },
      },
    },
    services: {
      db: { type: expect.stringMatching(/^postgresql:/) },
      cache: { type: expect.stringMatching(/^redis:/) },
    },
    routes: { 'https://{default}/': { type: 'upstream', upstream: 'frontend:http' } },
  })
  await expect(designer.problems.getByRole('status')).toContainText('No problems')
})

test('a connection that may not be is refused with the reason', async ({ designer, page }) => {
  await designer.open()
  await designer.dragPart('Route', { x: 0.2, y: 0.2 })
  const route = designer.node(['route', 'https://{default}/'])
  const [canvas, dropped] = [await designer.canvas.boundingBox(), await route.boundingBox()]
  if (!canvas || !dropped) throw new Error('nothing to see')
  const middle = dropped.x + dropped.width / 2 - canvas.x
  expect(Math.abs(middle - canvas.width * 0.2), 'it lands where it is dropped').toBeLessThan(24)
  await designer.add('Node.js')
  await designer.fit()
  await designer.connect(['application', 'app'], ['route', 'https://{default}/'])
  await expect(page.getByRole('alert').filter({ hasText: /route/i })).toBeAttached()
  await expect(designer.canvas.getByText(/route/i).last()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeHidden()
  await expect(designer.edge(/from application app/)).toHaveCount(0)
})
