import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPart } from '../testing.tsx'
import { useLeaveOverlay } from './use-leave-overlay.ts'

const leave = vi.fn()

function Page({ id }: { id: string | null }) {
  useLeaveOverlay(id, leave)
  return (
    <>
      <button type="button" aria-controls="side">
        Toggle
      </button>
      <main>
        <div id="side">
          <button type="button">Inside</button>
          <input aria-label="Field" />
        </div>
        <button type="button">Canvas</button>
      </main>
    </>
  )
}

function opened(id: string | null = 'side') {
  leave.mockClear()
  return renderPart(<Page id={id} />)
}

test('a press on what lies below closes it, one inside does not', async () => {
  const { user } = opened()
  await user.click(screen.getByRole('button', { name: 'Inside' }))
  await user.click(screen.getByRole('button', { name: 'Toggle' }))
  expect(leave).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Canvas' }))
  expect(leave).toHaveBeenCalledOnce()
})

test('Escape closes it, and the button that opened it has the focus', async () => {
  const { user } = opened()
  await user.click(screen.getByRole('button', { name: 'Inside' }))
  await user.keyboard('{Escape}')
  expect(leave).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Toggle' }))
})

test('a text field keeps its Escape', async () => {
  const { user } = opened()
  await user.click(screen.getByLabelText('Field'))
  await user.keyboard('{Escape}')
  expect(leave).not.toHaveBeenCalled()
})

test('where nothing is open nothing is closed', async () => {
  const { user } = opened(null)
  await user.click(screen.getByRole('button', { name: 'Canvas' }))
  expect(leave).not.toHaveBeenCalled()
})
