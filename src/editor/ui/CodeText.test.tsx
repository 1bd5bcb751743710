import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CodeText } from './CodeText.tsx'

test('what is between backticks is code, without them', () => {
  const { container } = render(<CodeText text="Set `passthru` or `root`." />)
  expect(container.innerHTML).toBe('Set <code>passthru</code> or <code>root</code>.')
})
