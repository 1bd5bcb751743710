import { expect, test } from './fixtures/test.ts'

const looped = `applications:
  shop:
    type: nodejs:24
    relationships:
      self: shop:http
    web:
      commands:
        start: node server.js
`

test('a finding leads to the page of its rule, with what it catches and lets pass', async ({
  designer,
  page,
}) => {
  await designer.openWith(looped)
  await designer.openProblems()
  const opening = page.waitForEvent('popup')
  await designer.problems.getByRole('link', { name: 'relationship-self' }).click()
  const rules = await opening

  const rule = rules.locator('#relationship-self')
  await expect(rule.getByRole('heading', { level: 3 })).toBeInViewport()
  await expect(rule.getByText('Has a fix')).toBeVisible()
  await expect(rule.getByText('.upsun/config.yaml', { exact: true }).first()).toBeVisible()
  await expect(rule.getByText(/^Fix “/).first()).toBeVisible()
  const good = rule.locator('details').filter({ hasText: 'Fine: ' })
  await good.locator('summary').click()
  await expect(good.getByText('.upsun/config.yaml', { exact: true })).toBeVisible()

  await rules.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: 'route' }).click()
  await expect(rules.getByRole('heading', { level: 2, name: 'route' })).toBeInViewport()
})

test('axe finds nothing serious on the page of the rules', async ({ designer, page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('./rules.html')
    // All categories are made alike, and axe takes its time for hundreds of rules.
    await page.evaluate(() => {
      for (const category of document.querySelectorAll('.category:not(#category-multi-site)'))
        category.remove()
    })
    await designer.expectAccessibleIn(colorScheme)
  }
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the rules can be read as well', async ({ designer, page, context }) => {
    await designer.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await context.setOffline(true)
    await page.goto('./rules.html#relationship-self')
    await expect(page.locator('#relationship-self').getByRole('heading')).toBeInViewport()
  })
})
