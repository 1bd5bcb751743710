import { parse } from 'yaml'
import { expect, test } from './fixtures/test.ts'

test('a project is drawn, connected, renamed and undone without a mouse', async ({ designer, page }) => {
  await designer.open()
  const { keyboard } = page

  await designer.palette.getByLabel('Search parts').focus()
  for (const part of ['node', 'postgres']) {
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type(part)
    await keyboard.press('Enter')
  }
  await expect(designer.nodes).toHaveCount(2)

  // The outline is a tree: it is walked with the arrow keys, and Enter goes to the node itself.
  await designer.outline.getByRole('treeitem', { selected: true }).focus()
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(designer.node(['application', 'app'])).toBeFocused()

  await keyboard.press('c')
  await keyboard.type('db')
  await keyboard.press('Enter')
  await expect(designer.edge(/from application app to service db/)).toBeAttached()

  await expect(designer.node(['application', 'app'])).toBeFocused()
  await keyboard.press('F2')
  await keyboard.type('shop')
  await keyboard.press('Enter')
  await expect(designer.node(['application', 'shop'])).toBeFocused()
  await keyboard.press('e')
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText('relationship db from application shop to service db')
  expect(parse(await designer.exportedFile())).toMatchObject({
    applications: { shop: { relationships: { db: null } } },
  })

  await keyboard.press('ControlOrMeta+z')
  await expect(designer.node(['application', 'app'])).toBeVisible()

  await keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: /^Find nodes/ })).toBeFocused()
  await keyboard.type('db')
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(designer.node(['service', 'db'])).toBeFocused()

  // Who knows what is wanted types on at once: the field is there before the next key can be.
  const isReady = await page.evaluate(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true }),
    )
    for (let turn = 0; turn < 50; turn++) await Promise.resolve()
    return document.activeElement?.getAttribute('role') === 'combobox'
  })
  expect(isReady).toBe(true)
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(designer.node(['service', 'db'])).toBeFocused()
})

test('every node can be reached with the Tab key, and moved with arrows', async ({ designer, page }) => {
  await designer.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to canvas' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(designer.canvas).toBeFocused()
  await expect(designer.problems).toBeVisible()
  await page.keyboard.press('F6')
  await expect(designer.problems).toBeFocused()

  await designer.add('Node.js')
  await designer.add('PostgreSQL')
  await designer.node(['application', 'app']).focus()
  await page.keyboard.press('Tab')
  await expect(designer.node(['service', 'db'])).toBeFocused()
  const height = async () => (await designer.node(['service', 'db']).boundingBox())?.y ?? Number.NaN
  const before = await height()
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(height).toBeGreaterThan(before)
  const once = await height()
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(height).toBeGreaterThan(once)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(height, 'presses in a row are one step').toBe(before)
  await page.keyboard.press('Delete')
  await expect(designer.node(['service', 'db'])).toBeHidden()
  await expect(designer.canvas).toBeFocused()

  const help = await designer.openDialog('Keyboard help')
  await expect(help.getByText('Duplicate', { exact: true })).toBeVisible()
})
