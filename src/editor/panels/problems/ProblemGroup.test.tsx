import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Finding } from '../../../core/rules/rule.ts'
import { editorWith } from '../../commands/topology/testing.ts'
import { EditorProvider } from '../../store/editor.tsx'
import { ProblemGroup } from './ProblemGroup.tsx'
import { groupRows, problemRows } from './problem-list.ts'

test('a rule that many places break shows some of them, and all when asked', async () => {
  renderGroup(12)
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 12' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
})

test('one place more is shown at once', () => {
  renderGroup(7)
  expect(screen.getAllByRole('listitem')).toHaveLength(7)
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull()
})

function renderGroup(places: number): void {
  const findings = Array.from({ length: places }, (_, at) => findingAt(`app${at}`))
  for (const group of groupRows(problemRows([], {}, findings)))
    render(
      <EditorProvider editor={editorWith('')}>
        <ProblemGroup group={group} onGone={() => {}} />
      </EditorProvider>,
    )
}

function findingAt(name: string): Finding {
  return {
    rule: 'version-retired',
    category: 'lifecycle',
    severity: 'warning',
    title: 'The version of an image is maintained',
    message: `${name} is retired.`,
    why: 'Nobody mends it.',
    docs: 'https://docs.upsun.com/add-services.html',
    projectId: 'p1',
    at: ['applications', name, 'type'],
    fixes: [],
  }
}
