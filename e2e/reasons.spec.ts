import { bookshop, clinics } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test('on a branch, addresses are other ones, and the file stays as it is', async ({ designer, page }) => {
  await designer.openWith(clinics)
  const route = designer.node(['route', 'https://north-clinic.example/'])
  const environment = await designer.lookAt('A branch')
  await environment.getByRole('textbox', { name: 'Branch' }).fill('new-look')
  await expect(route).toContainText('north-clinic.example.new-look-…')
  await expect(route).toContainText('differs')
  await expect(environment.getByRole('status')).toContainText(
    '3 addresses differ on a branch: code that picks a site by its domain finds none of them.',
  )
  await environment.getByRole('button', { name: 'Show addresses' }).click()
  await expect(environment.getByText('or, by another page', { exact: false })).toHaveCount(3)

  await environment.getByRole('combobox', { name: 'Environment' }).selectOption('Production')
  await environment.getByRole('textbox', { name: 'Domain' }).fill('no domain')
  await expect(environment.getByRole('alert')).toContainText('"no" is no domain')
  await environment.getByRole('textbox', { name: 'Domain' }).fill('clinics.example')
  await expect(environment.getByRole('status')).toHaveText('Every address is as it is written.')
  await expect(route).not.toContainText('differs')

  await page.keyboard.press('Escape')
  await expect(environment).toBeHidden()
  await expect(designer.toolbar.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  expect(await designer.exportedFile()).toBe(clinics)
})

test('an address is traced through a redirect to an application and its services', async ({ designer }) => {
  await designer.openWith(bookshop)
  const trace = await designer.openTrace()
  await designer.traceAddress('http://www.example.com/books')
  await expect(trace.getByRole('status')).toHaveText(
    'Answered by application "storefront" after 2 redirects.',
  )
  const steps = trace.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  await expect(steps.nth(1)).toContainText('Plain HTTP is sent to HTTPS')
  await expect(steps.nth(2)).toContainText('301 to https://example.com/books')
  await expect(steps.filter({ hasText: 'of application "api" leads to service "db"' })).toHaveCount(1)
  await expect(designer.canvas.locator('[data-kind="application"][data-mark="shown"]')).toHaveCount(2)
  await expect(designer.canvas.locator('[data-kind="relationship"][data-mark="shown"]')).not.toHaveCount(0)
  await expect(designer.node(['application', 'office']).locator('[data-mark]')).toHaveCount(0)

  await steps.nth(2).getByRole('button').click()
  await expect(designer.outline.getByRole('treeitem', { name: /www/, selected: true })).toBeVisible()
  await expect(
    designer.configuration.getByText('https://www.{default}/', { exact: false }).first(),
  ).toBeInViewport()

  const office = designer.node(['application', 'office'])
  await office.focus()
  await office.press('Escape')
  await expect(trace, 'the first press lets go of the node').toBeVisible()
  await office.press('Escape')
  await expect(trace).toBeHidden()
})

test('an address that nothing answers says why', async ({ designer }) => {
  await designer.openWith(clinics)
  await designer.lookAt('A branch')
  const trace = await designer.openTrace()
  await expect(trace.getByRole('status')).toHaveText('Answered by application "drupal".')
  await designer.traceAddress('https://north-clinic.example/')
  await expect(trace.getByRole('status')).toHaveText('Nothing answers.')
  await expect(trace).toContainText(
    'The route that is written with it is at https://north-clinic.example.feature-',
  )
  await designer.traceAddress('north clinic')
  await expect(trace).toContainText('"north clinic" is no address. Begin it with https://.')
})

test('a trace on an empty design has a clear word', async ({ designer, page }) => {
  await designer.open()
  await designer.openTrace()
  await page.keyboard.press('Enter')
  await expect(designer.trace).toContainText('There is nothing to trace yet')
  await designer.traceAddress('https://example.com/')
  await expect(designer.trace.getByRole('status')).toHaveText('')
})

test('what breaks without a database is marked and said, to everyone', async ({ designer, page }) => {
  await designer.openWith(bookshop)
  await designer.select(['service', 'db'])
  await designer.inspector.getByRole('button', { name: 'What breaks without it' }).click()
  const { breakage } = designer
  await expect(breakage.getByRole('status')).toContainText('Without service "db", 3 applications')
  await expect(breakage).toContainText('are one cluster')
  await expect(breakage.getByRole('region', { name: 'Data lost' })).toContainText(
    'All data in "db" (PostgreSQL).',
  )
  await expect(breakage.getByRole('region', { name: 'Stops' })).toContainText(
    'application "storefront" Its relationship "api" needs application "api".',
  )
  await expect(designer.node(['service', 'db'])).toContainText('taken away')
  await expect(designer.node(['application', 'api'])).toContainText('stops')
  await expect(designer.node(['service', 'search'])).not.toContainText('stops')
  await expect(designer.canvas.locator('[data-mark="stopped"]').first()).toBeVisible()
  await designer.expectAccessible()

  await breakage.getByRole('button', { name: /^application "storefront"/ }).click()
  await breakage.getByRole('button', { name: 'And without application "storefront"?' }).click()
  await expect(breakage).toContainText('No other application stops.')
  await page.keyboard.press('Escape')
  await expect(breakage).toBeHidden()
  await expect(designer.canvas.locator('[data-mark]')).toHaveCount(0)
})

test('the keyboard alone reaches all of it, and Escape leads back', async ({ designer, page }) => {
  await designer.openWith(bookshop)
  const { keyboard } = page
  const db = designer.node(['service', 'db'])
  await db.focus()
  await keyboard.press('Enter')
  await keyboard.press('b')
  await expect(designer.breakage).toBeFocused()
  await keyboard.press('Escape')
  await expect(db).toBeFocused()

  await keyboard.press('t')
  await expect(designer.trace.getByRole('combobox', { name: 'Address' })).toBeFocused()
  await keyboard.type('https://office.example.com/')
  await keyboard.press('Enter')
  await expect(designer.trace.getByRole('status')).toHaveText('Answered by application "office".')
  await keyboard.press('Escape')
  await expect(db).toBeFocused()

  await keyboard.press('v')
  await expect(designer.environment.getByRole('combobox', { name: 'Environment' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(db).toBeFocused()
})

test('axe finds nothing serious in an environment with a trace', async ({ designer }) => {
  await designer.openWith(clinics)
  const environment = await designer.lookAt('A branch')
  await environment.getByRole('button', { name: 'Show addresses' }).click()
  await expect(designer.nodes.first()).toContainText('differs')
  await designer.openTrace()
  await expect(designer.canvas.locator('[data-mark="shown"]').first()).toBeVisible()
  await designer.expectAccessible()
})
