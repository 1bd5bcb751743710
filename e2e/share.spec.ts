import { bookshop } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test('a link opens elsewhere with the same files, byte for byte', async ({ designer, colleague }) => {
  const text = `\uFEFF${bookshop.replaceAll('\n', '\r\n')}`
  await designer.open()
  await designer.importFile('config.yaml', text)
  await expect(designer.nodes).toHaveCount(11)
  const link = await designer.shareLink()
  expect(new URL(link).search).toBe('')

  await colleague.open(link)
  await expect(colleague.nodes).toHaveCount(11)
  expect(new URL(colleague.page.url()).hash, 'a reload shows what was done to it').toBe('')
  expect(await colleague.exportedFile()).toBe(text)
})

test('a link keeps where nodes are', async ({ designer, colleague }) => {
  await designer.openWith(bookshop)
  const unmoved = await designer.shareLink()
  await designer.move(['service', 'search'], { x: 24, y: 96 })
  const link = await designer.shareLink()
  expect(link).not.toBe(unmoved)
  await colleague.open(link)
  await expect(colleague.nodes).toHaveCount(11)
  expect(await colleague.shareLink()).toBe(link)
})

test('opening a link leaves local work alone', async ({ designer, colleague }) => {
  await designer.openWith(bookshop)
  const link = await designer.shareLink()

  await colleague.openWith('applications:\n  mine:\n    type: "nodejs:22"\n')
  await colleague.page.goto('about:blank')
  await colleague.open(link)
  await expect(colleague.node(['application', 'storefront'])).toBeVisible()

  const designs = await colleague.openDesigns()
  await expect(designs.getByRole('listitem')).toHaveCount(2)
})

test('a link that cannot be read says so and changes nothing', async ({ designer, page }) => {
  await designer.openWith('applications:\n  mine:\n    type: "nodejs:22"\n')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const links = {
    'of an unknown codec': '#9.abcdef',
    'with broken base64': '#1.***',
    'that was cut': '#1.eJyrVspLzE1VslJKLCjISVWqBQAz4gW8',
  }
  for (const [what, hash] of Object.entries(links))
    await test.step(`a link ${what}`, async () => {
      await page.goto('about:blank')
      await designer.open(`./${hash}`)
      await expect(page.getByRole('alert').filter({ hasText: /link/i })).toBeVisible()
      await expect(designer.node(['application', 'mine'])).toBeVisible()
    })
})
