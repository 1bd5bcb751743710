import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPart } from '../testing.tsx'
import { Messages } from './Messages.tsx'
import { SaveStatus } from './SaveStatus.tsx'

test('it is told in words whether the work is kept', () => {
  const { session } = renderPart(<SaveStatus />)
  expect(screen.getByText('Saved')).toBeDefined()
  act(() => session.state.setState({ save: { kind: 'saving' } }))
  expect(screen.getByText('Saving')).toBeDefined()
  act(() => session.state.setState({ save: { kind: 'failed', reason: 'The storage is full.' } }))
  expect(screen.getByRole('alert').textContent).toBe('Not saved: The storage is full.')
})

test('why it is not kept can be read in full by pressing it', async () => {
  const { session, user } = renderPart(
    <>
      <SaveStatus />
      <Messages />
    </>,
  )
  act(() => session.state.setState({ save: { kind: 'failed', reason: 'The storage is full.' } }))
  await user.click(screen.getByRole('button', { name: /^Not saved/ }))
  const messages = screen.getByRole('region', { name: 'Messages' })
  expect(messages.textContent).toBe('Not saved: The storage is full.')
})
