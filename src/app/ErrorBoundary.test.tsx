import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EMPTY_DESIGN } from '../core/model/design.ts'
import { createEditor } from './create-editor.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'

let isBroken = true
function Picture() {
  if (isBroken) throw new Error('The picture broke')
  return <p>The picture</p>
}

test('when drawing breaks, the design can be downloaded, and the page tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const saved: Blob[] = []
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob)
    return 'blob:design'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})

  const { store } = createEditor()
  store.getState().open({ ...EMPTY_DESIGN, name: 'shop' })
  render(
    <ErrorBoundary store={store}>
      <Picture />
    </ErrorBoundary>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Download the design' }))
  await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000)
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ version: 1, name: 'shop' })

  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The picture')).toBeDefined()
})
