import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test } from './fixtures/test.ts'

const shop = `applications:
  shop:
    type: php:8.4
    container_profile: HIGH_CPU
    # Pictures of books
    mounts:
      uploads: { source: storage }
    relationships:
      db: "db:mysql"
services:
  # Orders
  db:
    type: mariadb:11.4
routes:
  "https://{default}/": { type: upstream, upstream: "shop:http" }
`

test('a project is seen in the other flavour, changed by a choice, and opened as a new design', async ({
  designer,
}) => {
  const { page, inspector } = designer
  await designer.openWith(shop)
  await inspector.getByRole('button', { name: 'Convert to Upsun Fixed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Convert', exact: true })
  await expect(dialog.getByRole('region', { name: 'Left out' })).toContainText('container_profile')
  await expect(dialog.getByRole('region', { name: 'To know and to do' })).toContainText('git rm -r .upsun')

  await expect(after(dialog)).toContainText('name: shop')
  await designer.expectAccessible()

  await dialog.getByRole('tab', { name: '.platform/services.yaml' }).click()
  await expect(before(dialog)).toContainText('# Orders')
  await expect(after(dialog)).toContainText('disk: 256')
  await dialog.getByLabel('Disk of db in MB').fill('2048')
  await expect(after(dialog)).toContainText('disk: 2048')

  await dialog.getByRole('button', { name: 'Open as a new design' }).click()
  await expect(designer.canvas.getByText('Upsun Fixed', { exact: true })).toBeVisible()
  await expect(designer.node(['application', 'shop'])).toBeVisible()
  await expect(designer.edge(/from application shop to service db/)).toBeVisible()
  expect(await designer.exportedFile('.platform/services.yaml')).toBe(
    '# Orders\ndb:\n  type: mariadb:11.4\n  disk: 2048\n',
  )

  const designs = await designer.openDesigns()
  await expect(designs.getByRole('listitem')).toHaveCount(2)
})

test('a project of Fixed is converted by a command, its mounts by choice, and taken as an archive', async ({
  designer,
}) => {
  const { page } = designer
  await designer.open()
  await designer.importFile(
    '.platform.app.yaml',
    'name: app\ntype: php:8.4 # the newest\ndisk: 512\nmounts:\n  uploads: { source: local }\n  cache: { source: local }\n',
  )
  const search = await designer.openDialog('Search')
  await search.getByRole('combobox').fill('convert')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Convert', exact: true })
  await expect(after(dialog)).toContainText('uploads: { source: instance }')
  await dialog.getByLabel('uploads of app').selectOption('storage')
  await expect(after(dialog)).toContainText('uploads: { source: storage }')
  await expect(after(dialog)).toContainText('cache: { source: instance }')
  await expect(dialog.getByText('upsun resources:set --disk app:512')).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download .zip' }).click(),
  ])
  const files = unzipSync(await readFile(await download.path()))
  expect(Object.keys(files)).toEqual(['.upsun/config.yaml'])
  expect(new TextDecoder().decode(files['.upsun/config.yaml'])).toContain('type: php:8.4 # the newest')
})

test('a project with a fault is not converted, and the fault is named', async ({ designer }) => {
  await designer.open()
  await designer.importFile('config.yaml', 'applications:\n  shop:\n    type: php:8.4\n    mounts: {a: {\n')
  await designer.inspector.getByRole('button', { name: /^Convert to/ }).click()
  const dialog = designer.page.getByRole('dialog', { name: 'Convert', exact: true })
  await expect(dialog.getByRole('alert')).toContainText('config.yaml')
  await expect(dialog.getByRole('button', { name: 'Open as a new design' })).toBeHidden()
})

function before(dialog: Locator): Locator {
  return dialog.getByRole('textbox', { name: /^Before: / })
}

function after(dialog: Locator): Locator {
  return dialog.getByRole('textbox', { name: /^After: / })
}
