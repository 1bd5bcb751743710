import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { renderPart } from '../testing.tsx'
import { Header } from './Header.tsx'
import { firstPanels } from './panel-sizes.ts'

const header = <Header panels={firstPanels(1440)} isNarrow={false} change={() => {}} />
const button = (name: string) => screen.getByRole('button', { name })

test('the toolbar has the buttons that people and scripts rely on', () => {
  renderPart(header)
  const names = ['New', 'Import', 'Export', 'Share', 'Undo', 'Redo', 'Tidy up', 'Advise', 'Search']
  for (const name of names) expect(button(name)).toBeDefined()
})

test('undo says what it would undo, and does it', async () => {
  const { user, editor } = renderPart(header, { ...EMPTY_DESIGN, name: 'shop' })
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
  await user.clear(screen.getByLabelText('Name of the design'))
  await user.type(screen.getByLabelText('Name of the design'), 'market{Enter}')
  expect(editor.store.getState().design.name).toBe('market')
  await user.hover(button('Undo'))
  expect(await screen.findByText('Undo rename design')).toBeDefined()
  await user.click(button('Undo'))
  expect(editor.store.getState().design.name).toBe('shop')
})

test('Escape leaves the name as it was', async () => {
  const { user, editor } = renderPart(header, { ...EMPTY_DESIGN, name: 'shop' })
  await user.type(screen.getByLabelText('Name of the design'), 'xyz{Escape}')
  expect(editor.store.getState().design.name).toBe('shop')
  expect(editor.store.getState().history.past).toEqual([])
})

test('a button opens its dialog', async () => {
  const { user, editor } = renderPart(header)
  await user.click(button('Share'))
  expect(editor.view.getState().dialog).toBe('share')
})

test('arrow keys go round the toolbar', async () => {
  const { user } = renderPart(header)
  button('New').focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(button('Import'))
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(document.activeElement).toBe(button('Share'))
})
