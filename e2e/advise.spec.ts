import { bookshop, clinics } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test('a design with several sites is advised to become separate projects', async ({ designer }) => {
  await designer.openWith(clinics)
  const advice = await designer.openAdvice()
  await expect(advice.getByRole('heading', { name: 'Separate projects', exact: true })).toBeVisible()
  await expect(advice.getByRole('heading', { name: /^Several sites on one application/ })).toBeVisible()

  await designer.answer('Does one single team work on every site?', 'Yes')
  await expect(advice.getByText('This speaks for sharing one application.').first()).toBeVisible()
  await designer.answer('Are all sites always updated at the same time, as one unit?', 'No')
  await expect(advice.getByRole('status').first()).toContainText('Give these sites projects of their own')
  await expect(advice.getByText('Settled')).toBeVisible()
  await expect(advice.getByRole('heading', { name: 'Separate projects', exact: true })).toBeFocused()

  const projects = advice.getByRole('region', { name: 'As separate projects' })
  await projects.getByRole('button', { name: 'Show what they would look like' }).click()
  await projects.getByText('Project north-clinic').click()
  await expect(projects.getByLabel('.upsun/config.yaml of north-clinic')).toHaveValue(/db-north/)
  await expect(projects.getByLabel('.upsun/config.yaml of north-clinic')).not.toHaveValue(/db-south/)
  expect(await designer.exportedFile(), 'looking and answering change no file').toBe(clinics)

  await projects.getByRole('button', { name: 'Open them as a new design' }).click()
  await expect(designer.node(['service', 'db-south'])).toBeVisible()
  await expect(designer.outline.getByText('south-clinic', { exact: true })).toBeVisible()
  await expect(designer.canvas.getByRole('group', { name: /^application drupal/ })).toHaveCount(3)
  await expect(advice).toBeHidden()
  await expect(designer.canvas).toBeFocused()
})

test('evidence is marked on the canvas for as long as it is pointed at', async ({ designer }) => {
  await designer.openWith(bookshop)
  const advice = await designer.openAdvice()
  const evidence = advice.getByRole('button', { name: /asks|use/ }).first()
  await evidence.focus()
  await expect(designer.canvas.locator('[data-mark="shown"]').first()).toBeVisible()
  await designer.page.keyboard.press('Escape')
  await expect(advice).toBeHidden()
  await expect(designer.canvas.locator('[data-mark]')).toHaveCount(0)
  await expect(designer.toolbar.getByRole('button', { name: 'Advise' })).toBeFocused()
})

test('someone who starts from nothing is asked, and answers change the verdict', async ({ designer }) => {
  await designer.open()
  await designer.page.getByRole('button', { name: /^Answer questions/ }).click()
  const { advice } = designer
  await designer.answer(/^Does one application, such as/, 'No')
  await designer.answer('Do the applications serve different customers or clients?', 'No')
  await designer.answer('Must two of the applications use the same database?', 'Yes')
  await expect(advice.getByRole('heading', { name: 'One project for all applications' })).toBeVisible()
  await expect(advice.getByText('Drag every application to the same project', { exact: false })).toBeVisible()

  const answers = advice.getByRole('region', { name: 'Your answers' })
  const database = answers.getByRole('group', { name: 'Must two of the applications use the same database?' })
  await database.getByRole('button', { name: 'No' }).click()
  await expect(advice.getByRole('heading', { name: 'Separate projects', exact: true })).toBeVisible()
  await designer.undo()
  await expect(advice.getByRole('heading', { name: 'One project for all applications' })).toBeVisible()
})

test('the decision is copied as a record in Markdown', async ({ designer, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await designer.openWith(bookshop)
  const advice = await designer.openAdvice()
  await advice.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(advice.getByText('The record is on the clipboard.')).toBeVisible()
  const record = await designer.page.evaluate(() => navigator.clipboard.readText())
  expect(record).toMatch(/^# Architecture of .*: One project for all applications\n/)
  expect(record).toContain('## Consequences')
})

test('axe finds nothing serious in the advice', async ({ designer }) => {
  await designer.openWith(clinics)
  const advice = await designer.openAdvice()
  await designer.answer('Does one single team work on every site?', 'Yes')
  await advice.getByRole('button', { name: 'Show what they would look like' }).click()
  for (const fold of await advice.locator('summary').all()) await fold.click()
  await designer.expectAccessible()
})
