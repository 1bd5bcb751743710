import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { useView } from '../../editor/store/editor.tsx'
import { renderPart } from '../testing.tsx'
import { DialogFrame } from './DialogFrame.tsx'

/** As on the page, the dialog is open when it is first drawn, and stays when it closes. */
function Page() {
  const isOpen = useView((state) => state.dialog !== null)
  const [wasOpen, setWasOpen] = useState(false)
  if (isOpen && !wasOpen) setWasOpen(true)
  if (!wasOpen) return null
  return (
    <DialogFrame opened={isOpen} title="Help">
      <input aria-label="Field" />
    </DialogFrame>
  )
}

async function opened() {
  const { user, editor } = renderPart(<Page />)
  const opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
  act(() => editor.view.getState().openDialog('help'))
  const close = await screen.findByRole('button', { name: 'Close' })
  await waitFor(() => expect(document.activeElement).toBe(close))
  return { user, opener, view: editor.view }
}

test('the focus goes back to what opened it, the first time too', async () => {
  const { user, opener } = await opened()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(opener))
})

test('where that has gone, the canvas takes the focus', async () => {
  const { user, view, opener } = await opened()
  const focus = vi.fn()
  act(() => view.setState({ canvas: { focus } as never })) // all that is asked of it
  opener.remove()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(focus).toHaveBeenCalled())
})
