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

  await designer.canvas.click({ position: { x: 20, y: 300 } })
  await expect(designer.inspector).toBeHidden()
})

test('drawing starts with the palette, Escape shows the canvas, and what is said is in nobody’s way', async ({
  designer,
  page,
}) => {
  await designer.open()
  await page.getByRole('button', { name: /^Draw/ }).click()
  await expect(designer.palette).toBeFocused()
  await designer.add('Node.js')
  const message = page.getByRole('region', { name: 'Messages' })
  await expect(message).toContainText('app is added')
  const column = await designer.palette.boundingBox()
  const said = await message.boundingBox()
  expect(said?.y, 'below where an open column begins').toBeGreaterThan(
    (column?.y ?? 0) + (column?.height ?? 0) / 2,
  )
  await page.keyboard.press('Escape')
  await expect(designer.palette).toBeHidden()
  await expect(page.getByRole('button', { name: 'Parts and outline' })).toBeFocused()

  await designer.node(['application', 'app']).focus()
  await page.keyboard.press('c')
  await expect(message).toContainText('nothing yet that app could be connected to')
  await page.keyboard.press('ControlOrMeta+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('tab', { name: 'Files' })).toBeVisible()
  const [above, below] = [await message.boundingBox(), await dialog.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
})
