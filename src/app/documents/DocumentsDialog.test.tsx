import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { renderPart } from '../testing.tsx'
import { DocumentsDialog } from './DocumentsDialog.tsx'

function designOf(name: string) {
  const files = { '.upsun/config.yaml': `# ${name}\n` }
  return { ...EMPTY_DESIGN, name, projects: [{ id: 'p', name, flavour: 'flex', files }] } as const
}

async function twoDesigns() {
  const parts = renderPart(<DocumentsDialog opened />)
  await parts.session.openNew(designOf('shop'))
  await parts.session.openNew(designOf('blog'))
  // The list is read when the dialog opens.
  const again = renderPart(<DocumentsDialog opened />, undefined, parts)
  await screen.findByRole('button', { name: /^shop/ })
  return { ...again, name: () => parts.editor.store.getState().design.name }
}

test('a design is opened by its name', async () => {
  const { user, name } = await twoDesigns()
  await user.click(screen.getByRole('button', { name: /^shop/ }))
  await waitFor(() => expect(name()).toBe('shop'))
})

test('a design is renamed in its place', async () => {
  const { user } = await twoDesigns()
  await user.click(screen.getByRole('button', { name: 'Rename shop' }))
  await user.clear(screen.getByLabelText('New name of shop'))
  await user.type(screen.getByLabelText('New name of shop'), 'market{Enter}')
  expect(await screen.findByRole('button', { name: /^market/ })).toBeDefined()
})

test('a duplicate stands beside its original', async () => {
  const { user } = await twoDesigns()
  await user.click(screen.getByRole('button', { name: 'Duplicate shop' }))
  expect(await screen.findByRole('button', { name: /^shop \(copy\)/ })).toBeDefined()
})

test('deleting asks first', async () => {
  const { user } = await twoDesigns()
  await user.click(screen.getByRole('button', { name: 'Delete shop' }))
  await user.click(screen.getByRole('button', { name: 'Keep' }))
  expect(screen.getByRole('button', { name: /^shop/ })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Delete shop' }))
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /^shop/ })).toBeNull())
})
