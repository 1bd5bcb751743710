import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editorWith, textOf } from '../../commands/topology/testing.ts'
import { EditorProvider } from '../../store/editor.tsx'
import { NameField } from './NameField.tsx'

const TEXT = 'services:\n  db:\n    type: postgresql:18\n  cache:\n    type: redis:8.0\n'

function open() {
  const editor = editorWith(TEXT)
  editor.view.getState().rename('p/service:db')
  render(
    <EditorProvider editor={editor}>
      <NameField node="p/service:db" name="db" />
    </EditorProvider>,
  )
  return { editor, user: userEvent.setup(), field: screen.getByRole('textbox', { name: 'Name' }) }
}

test('the old name is selected, so that typing replaces it, and Enter takes the new one', async () => {
  const { editor, user, field } = open()
  expect(document.activeElement).toBe(field)
  await user.keyboard('orders{Enter}')
  expect(textOf(editor)).toBe(TEXT.replace('db:', 'orders:'))
  expect(editor.view.getState().renaming).toBeNull()
})

test('a name that cannot be is refused with the reason, and not taken', async () => {
  const { editor, user, field } = open()
  await user.keyboard('cache{Enter}')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('alert').textContent).toContain('There is already a service "cache".')
  await user.tab()
  expect(textOf(editor)).toBe(TEXT)
})

test('Escape gives it up', async () => {
  const { editor, user } = open()
  await user.keyboard('orders{Escape}')
  expect(textOf(editor)).toBe(TEXT)
  expect(editor.view.getState().renaming).toBeNull()
})
