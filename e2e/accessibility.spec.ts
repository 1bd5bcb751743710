import { bookshop, clinics } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test('the page opens in the colours of the system, and axe finds nothing serious on it', async ({
  designer,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await designer.open()
  await designer.expectAccessibleIn('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.reload()
  await designer.expectAccessibleIn('light')
})

test('colours that were chosen stay, whatever the system has', async ({ designer, page }) => {
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'light' })
  await designer.open()
  await page.getByRole('button', { name: 'Theme: as the system' }).click()
  await page.getByRole('button', { name: 'Theme: light' }).click()
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.reload()
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('axe finds nothing serious with a project, an inspector and problems', async ({ designer }) => {
  await designer.openWith(clinics)
  await designer.select(['application', 'drupal'])
  await designer.openProblems()
  await designer.expectAccessible()
})

test('axe finds nothing serious in any dialog', async ({ designer }) => {
  await designer.openWith(bookshop)
  for (const name of ['Import', 'Share', 'Search', 'Keyboard help']) {
    await designer.openDialog(name)
    await designer.expectAccessible('[role="dialog"]')
    await designer.closeDialog()
  }
})

test('axe finds nothing serious in any format of Export', async ({ designer }) => {
  await designer.openWith(bookshop)
  const dialog = await designer.openDialog('Export')
  for (const tab of await dialog.getByRole('tab').all()) {
    await tab.click()
    await expect(dialog.getByRole('button', { name: /^Download \.[a-z.]+$/ })).toBeEnabled()
    await designer.expectAccessible('[role="dialog"]')
  }
})
