import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { renderPart } from '../testing.tsx'
import { ConflictBar } from './ConflictBar.tsx'

test('a conflict is put to the person, who may keep both versions', async () => {
  const { session, editor, user } = renderPart(<ConflictBar />, { ...EMPTY_DESIGN, name: 'mine' })
  await session.flush()
  expect(screen.queryByRole('button')).toBeNull()
  act(() => session.state.setState({ save: { kind: 'conflict' } }))
  await user.click(screen.getByRole('button', { name: 'Keep mine as a copy' }))
  expect(editor.store.getState().design.name).toBe('mine (copy)')
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
})
