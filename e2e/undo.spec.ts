import type { Locator } from '@playwright/test'
import type { Designer } from './fixtures/designer.ts'
import { bookshop } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test('undo goes all the way back, and redo all the way forward', async ({ designer, page }) => {
  await designer.openWith(bookshop)
  const undo = designer.toolbar.getByRole('button', { name: 'Undo', exact: true })
  const redo = designer.toolbar.getByRole('button', { name: 'Redo', exact: true })
  await expect(undo).toBeDisabled()

  await designer.rename(['application', 'api'], 'backend')
  await designer.connect(['application', 'office'], ['service', 'cache'])
  await designer.move(['service', 'search'], { x: 24, y: 96 })
  await designer.select(['route', 'https://www.{default}/'])
  await designer.node(['route', 'https://www.{default}/']).press('Delete')
  await expect(designer.nodes).toHaveCount(10)
  await textOf(designer).click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('# Typed in one go.\n')
  const last = await designer.exportedFile()
  expect(last).toMatch(/^# Typed in one go\./)

  let steps = 0
  while (await undo.isEnabled()) {
    await designer.undo()
    steps++
  }
  expect(steps, 'typing and dragging are one step each').toBe(5)
  expect(await designer.exportedFile()).toBe(bookshop)

  while (await redo.isEnabled()) await designer.redo()
  expect(await designer.exportedFile()).toBe(last)
})

test('a text that does not parse keeps the picture, and loses no character', async ({ designer, page }) => {
  await designer.openWith(bookshop)
  await textOf(designer).click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('broken: [')
  await designer.openProblems()
  await expect(designer.problems).toContainText(/config\.yaml:\d+/)
  await expect(designer.nodes).toHaveCount(11)
  expect(await designer.exportedFile()).toBe(`broken: [${bookshop}`)

  await designer.problems.getByRole('listitem').first().getByRole('button').first().click()
  await expect(textOf(designer), 'pressing the fault leads to its line').toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  expect(await designer.exportedFile()).toBe(bookshop)
})

test('work is there again after the page was closed, and what was imported is still known', async ({
  designer,
  page,
}) => {
  await designer.openWith(bookshop)
  await designer.rename(['service', 'db'], 'main')
  await designer.expectFinding(/"main" was called "db"/)
  const divider = page.getByRole('separator', { name: 'Width of parts and outline' })
  const width = await divider.getAttribute('aria-valuenow')
  await divider.press('ArrowRight')
  await expect(divider).not.toHaveAttribute('aria-valuenow', width ?? '')
  const wider = await divider.getAttribute('aria-valuenow')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goto('about:blank')
  await designer.open()
  await expect(designer.node(['service', 'main'])).toBeVisible()
  await designer.expectFinding(/"main" was called "db"/)
  await expect(divider).toHaveAttribute('aria-valuenow', wider ?? '')
})

test('work that cannot be kept is said, and leaving asks first', async ({ designer, page }) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') throw new DOMException('', 'QuotaExceededError')
      return transaction.call(this, names, mode, options)
    }
  })
  await designer.openWith(bookshop)
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible()
  const isAsked = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(isAsked).toBe(true)
})

function textOf(designer: Designer): Locator {
  return designer.configuration.getByRole('textbox', { name: /^Text of/ })
}
