import { brotliCompressSync } from 'node:zlib'
import { expect, test } from './fixtures/test.ts'

/** 2.2 times a bare React Flow page, which `npm run bench` measures. */
const budget = 238_000

test('the first picture needs little JavaScript', async ({ designer, page }) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await designer.open()
  await page.getByRole('button', { name: 'Open a sample' }).click()
  await expect(designer.nodes.first()).toBeVisible()

  const bodies = await Promise.all(scripts)
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
  console.log(
    `JavaScript before the first picture: ${(bytes / 1000).toFixed(0)} of ${budget / 1000} kB (brotli)`,
  )
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(budget)
})
