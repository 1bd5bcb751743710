import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { encodeLink } from '../../core/share/link.ts'
import { renderPart } from '../testing.tsx'
import { ImportDialog } from './ImportDialog.tsx'

const importButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Import' })

function rendered() {
  const parts = renderPart(<ImportDialog opened />)
  return { ...parts, projects: () => parts.editor.store.getState().design.projects }
}

test('pasted configuration opens as it was typed', async () => {
  const { user, projects } = rendered()
  await user.click(await screen.findByLabelText('Paste configuration'))
  await user.paste('applications:\n  api: {type: "php:8.4"}')
  await user.click(importButton())
  await waitFor(() => expect(projects()).toHaveLength(1))
  expect(projects()[0]?.files).toEqual({ '.upsun/config.yaml': 'applications:\n  api: {type: "php:8.4"}' })
})

test('chosen files are shown before they are imported, with what is left out', async () => {
  const { user, projects } = rendered()
  const files = [new File(['services: {}'], 'config.yaml'), new File(['# Shop'], 'README.md')]
  await user.upload(await screen.findByLabelText('Choose files'), files)
  expect(await screen.findByText('1 file left out')).toBeDefined()
  expect(projects()).toEqual([])
  await user.click(importButton())
  await waitFor(() => expect(projects()).toHaveLength(1))
})

test('what is no configuration is refused with what to do', async () => {
  const { user } = rendered()
  await user.click(await screen.findByLabelText('Paste configuration'))
  await user.paste('Dear all')
  expect(await screen.findByText(/There is no configuration in it/)).toBeDefined()
  expect(importButton().disabled).toBe(true)
})

test('a pasted link opens its design', async () => {
  const { user, editor } = rendered()
  const link = encodeLink({
    content: { kind: 'design', design: { ...EMPTY_DESIGN, name: 'sent' } },
    view: false,
  })
  await user.click(await screen.findByLabelText('Paste configuration'))
  await user.paste(`https://draw.example/${link.ok ? link.value : ''}`)
  await user.click(importButton())
  await waitFor(() => expect(editor.store.getState().design.name).toBe('sent'))
})
