import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { renderPart } from '../testing.tsx'
import { useShortcuts } from './use-shortcuts.ts'

function Page() {
  useShortcuts(useEditor())
  return (
    <>
      <input aria-label="Field" />
      <div role="dialog">
        <button type="button">In a dialog</button>
      </div>
    </>
  )
}

function renamed() {
  const rendered = renderPart(<Page />, { ...EMPTY_DESIGN, name: 'shop' })
  rendered.editor.store.getState().renameDesign('market')
  return { ...rendered, name: () => rendered.editor.store.getState().design.name }
}

test('keys run commands anywhere on the page', async () => {
  const { user, name } = renamed()
  await user.keyboard('{Control>}z{/Control}')
  expect(name()).toBe('shop')
})

test('text fields and dialogs keep their keys', async () => {
  const { user, name } = renamed()
  await user.click(screen.getByLabelText('Field'))
  await user.keyboard('{Control>}z{/Control}')
  await user.click(screen.getByRole('button'))
  await user.keyboard('{Control>}z{/Control}')
  expect(name()).toBe('market')
})

test('search opens from a text field too', async () => {
  const { user, editor } = renamed()
  await user.click(screen.getByLabelText('Field'))
  await user.keyboard('{Control>}k{/Control}')
  expect(editor.view.getState().dialog).toBe('search')
})
