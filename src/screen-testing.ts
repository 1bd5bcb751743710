import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// A busy machine takes longer to draw than the second that is waited for by default.
configure({ asyncUtilTimeout: 10_000 })

// The tests of the screen share a page, file after file: each leaves it empty.
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  localStorage.clear()
})
