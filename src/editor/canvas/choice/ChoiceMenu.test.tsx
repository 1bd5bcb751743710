import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { editorWith } from '../../commands/topology/testing.ts'
import type { Choice } from '../../store/choice.ts'
import { EditorProvider } from '../../store/editor.tsx'
import { ChoiceMenu } from './ChoiceMenu.tsx'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})

function ask(picked: string[]) {
  const editor = editorWith('')
  const choice: Choice = {
    title: 'Connect api to',
    options: [
      { id: 'db', label: 'db', kind: 'service', image: 'postgresql' },
      { id: 'cache', label: 'cache', kind: 'service', image: 'redis' },
      { id: 'queue', label: 'queue', kind: 'worker', refusal: 'Workers accept no connections.' },
    ],
    at: { x: 0, y: 0 },
    pick: (id) => picked.push(id),
  }
  render(
    <EditorProvider editor={editor}>
      <button type="button">before</button>
      <ChoiceMenu />
    </EditorProvider>,
  )
  return { user: userEvent.setup(), open: () => editor.view.getState().choose(choice), editor }
}

test('arrow keys and Enter choose, and the focus goes back where it was', async () => {
  const picked: string[] = []
  const { user, open } = ask(picked)
  screen.getByText('before').focus()
  open()
  const field = await screen.findByRole('combobox', { name: 'Connect api to' })
  expect(document.activeElement).toBe(field)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(picked).toEqual(['cache'])
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(document.activeElement).toBe(screen.getByText('before'))
})

test('typing narrows the list down', async () => {
  const picked: string[] = []
  const { user, open } = ask(picked)
  open()
  await screen.findByRole('combobox')
  await user.keyboard('redis')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['cache'])
  await user.keyboard('{Enter}')
  expect(picked).toEqual(['cache'])
})

test('what may not be chosen says why and stays unchosen', async () => {
  const picked: string[] = []
  const { user, open } = ask(picked)
  open()
  const option = await screen.findByRole('option', { name: /queue/ })
  expect(option.getAttribute('aria-disabled')).toBe('true')
  expect(option.textContent).toContain('Workers accept no connections.')
  await user.keyboard('{ArrowUp}{Enter}')
  await user.click(option)
  expect(picked).toEqual([])
  expect(screen.getByRole('listbox')).toBeDefined()
})

test('Escape closes it without an answer', async () => {
  const picked: string[] = []
  const { user, open, editor } = ask(picked)
  open()
  await screen.findByRole('combobox')
  await user.keyboard('{Escape}')
  expect(editor.view.getState().choice).toBeNull()
  expect(picked).toEqual([])
})
