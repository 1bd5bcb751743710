import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editorWith } from '../../commands/topology/testing.ts'
import { EditorProvider } from '../../store/editor.tsx'
import { Problems } from './Problems.tsx'

function show(text: string) {
  render(
    <EditorProvider editor={editorWith(text)}>
      <Problems />
    </EditorProvider>,
  )
  return screen.getByRole('button', { name: /^Problems/ }).textContent
}

test('how many there are of each kind is said once', () => {
  const broken = 'services:\n  db: [\n'
  expect(show(broken)).toMatch(/^Problems[1-9] errors?$/)
  expect(screen.getByRole('status').textContent).toMatch(/^[1-9] errors?$/)
})

test('where there are none that is said', () => {
  expect(show('')).toBe('ProblemsNo problems')
})
