import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editorWith, textOf } from '../../../commands/topology/testing.ts'
import { EditorProvider } from '../../../store/editor.tsx'
import { NodeInspector } from '../NodeInspector.tsx'

function inspect(text: string) {
  const editor = editorWith(text)
  render(
    <EditorProvider editor={editor}>
      <NodeInspector project="p" id="route:https://{default}/" />
    </EditorProvider>,
  )
  return editor
}

const route = 'routes:\n  https://{default}/:\n    type: upstream\n'

test('a route that leads nowhere is led to an application', async () => {
  const editor = inspect(`applications:\n  api:\n    type: nodejs:24\n${route}`)
  const choice = screen.getByRole('combobox', { name: 'Choose what answers' })
  await userEvent.setup().selectOptions(choice, 'api (application)')
  expect(textOf(editor)).toContain('upstream: api:http')
  expect(screen.queryByRole('combobox', { name: 'Choose what answers' })).toBeNull()
})

test('where nothing could answer it says what to add', () => {
  inspect(`services:\n  db:\n    type: postgresql:18\n${route}`)
  expect(screen.getByText('Nothing that could answer yet: add an application.')).toBeDefined()
})
