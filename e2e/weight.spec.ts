import { brotliCompressSync } from 'node:zlib'
import { bookshop } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

/** 2.2 times a bare React Flow page, which `npm run bench` measures. */
const budget = 238_000

test('the first picture of a link needs little JavaScript', async ({ designer, colleague }) => {
  await designer.openWith(bookshop)
  const link = await designer.shareLink()

  const { page } = colleague
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
  })
  await page.addInitScript(noteFirstPicture)
  await colleague.open(link)
  await expect(colleague.nodes.first()).toBeVisible()

  const arrived = await page.evaluate(scriptsBeforeFirstPicture)
  const bodies = await Promise.all(arrived.flatMap((url) => scripts.get(url) ?? []))
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
  console.log(
    `JavaScript before the first picture: ${(bytes / 1000).toFixed(0)} of ${budget / 1000} kB (brotli)`,
  )
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(budget)
})

function noteFirstPicture(): void {
  const look = () => {
    if (document.querySelector('[aria-label^="application "]')) performance.mark('first-picture')
    else requestAnimationFrame(look)
  }
  look()
}

function scriptsBeforeFirstPicture(): string[] {
  const [picture] = performance.getEntriesByName('first-picture')
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime + entry.duration <= (picture?.startTime ?? 0))
    .map(({ name }) => name)
}
