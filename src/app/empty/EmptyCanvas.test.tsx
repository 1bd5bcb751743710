// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useEditorState } from '../../editor/store/editor.tsx'
import { renderPart } from '../testing.tsx'
import { EmptyCanvas } from './EmptyCanvas.tsx'

function Page() {
  const isBlank = useEditorState(({ design }) => design.projects.length === 0)
  return isBlank && <EmptyCanvas onDraw={() => {}} />
}

test('the canvas takes the focus from the invitation when there is something on it', () => {
  const { editor } = renderPart(<Page />)
  const focus = vi.fn()
  editor.view.setState({ canvas: { focus } as never }) // all that is asked of it
  screen.getByRole('button', { name: /^Open a sample/ }).focus()
  const project = { id: 'p', name: 'shop', flavour: 'flex', files: {} } as const
  act(() => editor.store.getState().addProject(project, { label: 'add project' }))
  expect(screen.queryByRole('button')).toBeNull()
  expect(focus).toHaveBeenCalledOnce()
})
