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

  await designer.node(['application', 'app']).focus()
  await keyboard.press('F2')
  await keyboard.type('shop')
  await keyboard.press('Enter')
  await expect(designer.node(['application', 'shop'])).toBeFocused()
  expect(parse(await designer.exportedFile())).toMatchObject({
    applications: { shop: { relationships: { db: null } } },
  })

  await keyboard.press('ControlOrMeta+z')
  await expect(designer.node(['application', 'app'])).toBeVisible()
})

test('every node can be reached with the Tab key, and moved with arrows', async ({ designer, page }) => {
  await designer.open()
  await designer.add('Node.js')
  await designer.add('PostgreSQL')
  await designer.node(['application', 'app']).focus()
  await page.keyboard.press('Tab')
  await expect(designer.node(['service', 'db'])).toBeFocused()
  const before = await designer.node(['service', 'db']).boundingBox()
  await page.keyboard.press('Shift+ArrowDown')
  await expect
    .poll(async () => (await designer.node(['service', 'db']).boundingBox())?.y)
    .toBeGreaterThan(before?.y ?? Number.POSITIVE_INFINITY)
  await page.keyboard.press('Delete')
  await expect(designer.node(['service', 'db'])).toBeHidden()
})
