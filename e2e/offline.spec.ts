import { expect, test } from './fixtures/test.ts'

test.use({ serviceWorkers: 'allow' })

test('works without a network once it was opened', async ({ designer, page, context }) => {
  await designer.open()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

  await context.setOffline(true)
  await page.reload()
  await expect(designer.canvas).toBeVisible()

  // Parts that are loaded when they are asked for are kept too.
  const dialog = await designer.openDialog('Import')
  await expect(dialog.getByLabel('Paste configuration')).toBeVisible()
})
