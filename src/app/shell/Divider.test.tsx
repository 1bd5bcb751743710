import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderPart } from '../testing.tsx'
import { Divider } from './Divider.tsx'

function Sized() {
  const [width, setWidth] = useState(200)
  return (
    <>
      <Divider
        label="Width"
        orientation="vertical"
        value={width}
        min={100}
        max={300}
        perPixel={1}
        onChange={setWidth}
        onReset={() => setWidth(200)}
      />
      <output>{width}</output>
    </>
  )
}

test('arrow keys move a divider, and its place is told', async () => {
  const { user } = renderPart(<Sized />)
  const divider = screen.getByRole('separator', { name: 'Width' })
  expect(divider.getAttribute('aria-valuenow')).toBe('50')
  await user.tab()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowUp}')
  expect(screen.getByRole('status').textContent).toBe('216')
  expect(divider.getAttribute('aria-valuenow')).toBe('58')
})

test('a double click brings the first size back', async () => {
  const { user } = renderPart(<Sized />)
  await user.tab()
  await user.keyboard('{ArrowRight}')
  await user.dblClick(screen.getByRole('separator', { name: 'Width' }))
  expect(screen.getByRole('status').textContent).toBe('200')
})
