import { clinics } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

test('several sites are recognised from the configuration alone', async ({ designer }) => {
  await designer.openWith(clinics)
  await designer.expectFinding(/"drupal" answers for .*north-clinic\.example/)
  await designer.expectFinding(/"drupal" uses a database service per site: .*db-harbour/)
  await expect(designer.node(['application', 'drupal'])).toContainText(/\d warnings?/)

  await designer.select(['application', 'drupal'])
  await designer.inspector.getByText('Sites and teams').click()
  await expect(designer.inspector.getByText('Not every condition is known to hold')).toBeVisible()
})

test('the conditions follow what is said about the sites', async ({ designer }) => {
  await designer.openWith(clinics)
  await designer.select(['application', 'drupal'])
  const { inspector } = designer
  await inspector.getByText('Sites and teams').click()
  for (const name of ['north', 'south']) {
    await inspector.getByLabel('New site').fill(name)
    await inspector.getByLabel('New site').press('Enter')
    const site = inspector.getByRole('group', { name: `Site ${name}` })
    await site.getByLabel('Team').fill('web')
    await site.getByLabel('Traffic').selectOption('low')
    await site.getByLabel('Released together with the other sites').selectOption('yes')
    await site.getByLabel('Same code as the other sites').selectOption('yes')
  }
  await expect(inspector.getByText('All four conditions hold')).toBeVisible()

  await inspector.getByRole('group', { name: 'Site south' }).getByLabel('Team').fill('red')
  await expect(inspector.getByText('A condition does not hold')).toBeVisible()
  await designer.expectFinding(/"web" and "red"/)
  expect(await designer.exportedFile(), 'facts never enter the files').toBe(clinics)
})

test('a finding leads to its place and offers the way out', async ({ designer }) => {
  await designer.openWith(clinics)
  await designer.openProblems()
  const problem = designer.problems
    .getByRole('listitem')
    .filter({ hasText: '"drupal" uses a database service per site' })
  await expect(problem.getByRole('link', { name: 'Documentation' })).toHaveAttribute(
    'href',
    /^https:\/\/docs\.upsun\.com\//,
  )
  await problem.getByRole('button', { name: /"drupal" uses/ }).click()
  await expect(designer.nameInInspector).toHaveValue('db-north')

  await problem.getByRole('button', { name: /^Merge/ }).click()
  await expect(problem.getByRole('region', { name: 'Lines that change' })).toContainText('db-south')
  await problem.getByRole('button', { name: 'Apply' }).click()
  await expect(designer.node(['service', 'db-south'])).toBeHidden()
  await expect(problem).toBeHidden()
  await designer.undo()
  expect(await designer.exportedFile()).toBe(clinics)
})
