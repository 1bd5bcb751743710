import { expect, test } from './fixtures/test.ts'

/** Two relationships that lead back to their own application, and one to nowhere. */
const faulty = `applications:
  shop:
    type: nodejs:24
    relationships:
      self: shop:http
      mirror: shop:http
      cache: memory:redis
    web:
      commands:
        start: node server.js
routes:
  "https://{default}/":
    type: upstream
    upstream: shop:http
`

test('all that leaves no choice is fixed at once, after its lines were shown', async ({ designer }) => {
  await designer.openWith(faulty)
  await designer.openProblems()
  const { problems } = designer
  await problems.getByRole('button', { name: 'Fix all that leaves no choice' }).click()
  const lines = problems.getByRole('region', { name: 'Lines that change' })
  await expect(lines).toContainText('− self: shop:http')
  await expect(lines).toContainText('− mirror: shop:http')
  expect(await designer.exportedFile(), 'nothing changed yet').toBe(faulty)

  await problems.getByRole('button', { name: 'Apply' }).click()
  await expect(problems.getByText('leads back to')).toBeHidden()
  expect(await designer.exportedFile()).toBe(faulty.replace(/ +(self|mirror): shop:http\n/g, ''))
  await designer.undo()
  expect(await designer.exportedFile(), 'one step back').toBe(faulty)
})

test('a fix that costs something says so first, and is left out of all at once', async ({ designer }) => {
  await designer.openWith(faulty)
  await designer.openProblems()
  const { problems } = designer
  await problems.getByRole('button', { name: 'Fix all that leaves no choice' }).click()
  await expect(
    problems.getByText('Left to you, because it has a consequence: Create memory as Redis.'),
  ).toBeVisible()
  await problems.getByRole('button', { name: 'Cancel' }).click()

  const problem = problems.getByRole('listitem').filter({ hasText: '"memory"' })
  await problem.getByRole('button', { name: 'Create memory as Redis' }).click()
  const lines = problem.getByRole('region', { name: 'Lines that change' })
  await expect(lines).toContainText('+   memory:')
  await expect(lines).toContainText('A new service starts empty, and takes resources that are paid for.')
  expect(await designer.exportedFile(), 'nothing changed yet').toBe(faulty)

  await lines.getByRole('button', { name: 'Apply' }).click()
  await expect(problem).toBeHidden()
  await expect(problems.getByRole('button', { name: /^Problems/ })).toBeFocused()
  await expect(designer.node(['service', 'memory'])).toBeVisible()
  await designer.undo()
  expect(await designer.exportedFile(), 'one step back').toBe(faulty)
})

const ageing = `applications:
  api:
    type: php:8.1
  cms:
    type: php:8.1
routes:
  "https://{default}/":
    type: upstream
    upstream: api:http
  "https://cms.{default}/":
    type: upstream
    upstream: cms:http
`

test('one cause is one problem, and is mended or silenced wherever it is', async ({ designer }) => {
  await designer.openWith(ageing)
  await designer.openProblems()
  const { problems } = designer
  const problem = problems.getByRole('listitem').filter({ hasText: 'retired' }).first()
  await expect(problems.getByRole('status')).toHaveText(/^1 warning/)
  await problem.getByText('1 more place').click()
  await problem.getByRole('button', { name: 'applications.cms.type' }).click()
  await expect(designer.nameInInspector).toHaveValue('cms')

  await problem.getByRole('button', { name: 'Use php:8.4 in both places' }).click()
  await expect(
    problem.getByText('The code has to run with PHP 8.4: deploy it to a branch first.'),
  ).toBeVisible()
  await problem.getByRole('button', { name: 'Apply' }).click()
  expect(await designer.exportedFile()).toBe(ageing.replaceAll('8.1', '8.4'))
  await designer.undo()

  await problem.getByRole('button', { name: 'Silence' }).click()
  await problem.getByLabel('Why is this fine here?').fill('They move in spring.')
  await expect(problem.getByLabel('For application api and 1 more')).toBeChecked()
  await problem.getByRole('button', { name: 'Silence' }).last().click()
  await expect(problems.getByRole('status')).toHaveText(/^No problems/)
})

test('a problem can be silenced with a reason, and heard again', async ({ designer }) => {
  await designer.openWith(faulty)
  await designer.openProblems()
  const { problems } = designer
  const problem = problems.getByRole('listitem').filter({ hasText: '"memory"' })
  await problem.getByRole('button', { name: 'Silence' }).click()
  await problem.getByLabel('Why is this fine here?').fill('It comes with the next release.')
  await problem.getByRole('button', { name: 'Silence' }).last().click()
  await expect(problem).toBeHidden()
  expect(await designer.exportedFile(), 'never written into the configuration').toBe(faulty)

  await problems.getByText('1 silenced rule').click()
  await expect(problems.getByText('for application shop')).toBeVisible()
  await expect(problems.getByText('It comes with the next release.')).toBeVisible()
  await problems.getByRole('button', { name: 'Show again' }).click()
  await expect(problem).toBeVisible()
})

test('a sound design says so, and keeps its hints folded', async ({ designer }) => {
  await designer.open()
  await designer.page.getByRole('button', { name: /^Open a sample/ }).click()
  await expect(designer.nodes.first()).toBeVisible()
  await expect(designer.problems.getByRole('status')).toHaveText(/^No problems/)
})

test('opening the panel leaves in the middle of the canvas what was there', async ({ designer }) => {
  await designer.openWith(faulty)
  const summary = designer.problems.getByRole('button', { name: /^Problems/ })
  const isOpen = (await summary.getAttribute('aria-expanded')) === 'true'
  const look = async () => {
    const canvas = await designer.canvas.boundingBox()
    const node = await designer.node(['application', 'shop']).boundingBox()
    if (!canvas || !node) throw new Error('nothing to see')
    return { height: canvas.height, offset: node.y - canvas.y - canvas.height / 2 }
  }
  const before = await look()
  await summary.click()
  await expect(summary).toHaveAttribute('aria-expanded', String(!isOpen))
  await expect.poll(async () => Math.abs((await look()).offset - before.offset)).toBeLessThan(2)
  expect(Math.abs((await look()).height - before.height)).toBeGreaterThan(40)
})
