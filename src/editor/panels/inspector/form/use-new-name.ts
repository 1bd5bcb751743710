import { type ChangeEvent, type KeyboardEvent, useState } from 'react'

/** An input whose text becomes something new on Enter or on leaving it. */
export function useNewName(onTake: (name: string) => void) {
  const [draft, setDraft] = useState('')
  function take(): void {
    const name = draft.trim()
    setDraft('')
    if (name !== '') onTake(name)
  }
  return {
    value: draft,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft(event.target.value),
    onBlur: take,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') take()
      if (event.key === 'Escape') setDraft('')
    },
  }
}
