import { bookshop, clinics } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours axe finds nothing serious`, () => {
    test.use({ colorScheme })

    test('on the empty page', async ({ designer }) => {
      await designer.open()
      await designer.expectAccessible()
    })

    test('with a project, an inspector and problems', async ({ designer }) => {
      await designer.openWith(clinics)
      await designer.select(['application', 'drupal'])
      await designer.openProblems()
      await designer.expectAccessible()
    })

    for (const name of ['Import', 'Export', 'Share', 'Search', 'Keyboard help'])
      test(`in the dialog ${name}`, async ({ designer }) => {
        await designer.openWith(bookshop)
        await designer.openDialog(name)
        await designer.expectAccessible('[role="dialog"]')
      })

    test('in every format of Export', async ({ designer }) => {
      await designer.openWith(bookshop)
      const dialog = await designer.openDialog('Export')
      for (const tab of await dialog.getByRole('tab').all()) {
        await tab.click()
        await expect(dialog.getByRole('button', { name: /^Download \.[a-z.]+$/ })).toBeEnabled()
        await designer.expectAccessible('[role="dialog"]')
      }
    })
  })
