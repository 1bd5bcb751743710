import { bookshop } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('in the window of a phone every command is in reach, and columns open over the canvas', async ({
  designer,
}) => {
  await designer.openWith(bookshop)
  for (const button of await designer.page.locator('header').getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 })

  await designer.page.getByRole('button', { name: 'Inspector and configuration' }).click()
  await expect(designer.inspector).toBeInViewport()
  await expect(designer.configuration).toBeInViewport()
  expect(await designer.page.evaluate(() => document.scrollingElement?.scrollLeft)).toBe(0)
  await designer.expectAccessible()
})
