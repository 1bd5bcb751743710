import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPart } from '../testing.tsx'
import { Messages } from './Messages.tsx'

test('news are told politely, errors at once, in regions that were there before', async () => {
  const { editor } = renderPart(<Messages />)
  const [status, alert] = [screen.getByRole('status'), screen.getByRole('alert')]
  act(() => editor.view.getState().say('shop is open.'))
  expect(status.textContent).toBe('shop is open.')
  act(() => editor.view.getState().say('That does not work.', 'error'))
  expect(alert.textContent).toBe('That does not work.')
  expect(status.textContent).toBe('')
})

test('what is written elsewhere is read out, and shown once only', () => {
  const { editor } = renderPart(<Messages />)
  act(() => editor.view.getState().readOut('That may not be.'))
  expect(screen.getByRole('alert').textContent).toBe('That may not be.')
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull()
})

test('a message can be dismissed, and the next one is shown again', async () => {
  const { editor, user } = renderPart(<Messages />)
  act(() => editor.view.getState().say('one'))
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.getByRole('status').textContent).toBe('')
  act(() => editor.view.getState().say('one'))
  expect(screen.getByRole('status').textContent).toBe('one')
})
