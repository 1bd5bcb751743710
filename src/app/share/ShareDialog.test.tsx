import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { decodeLink } from '../../core/share/link.ts'
import { renderPart } from '../testing.tsx'
import { ShareDialog } from './ShareDialog.tsx'

function designOf(text: string) {
  const files = { '.upsun/config.yaml': text }
  return {
    ...EMPTY_DESIGN,
    name: 'shop',
    projects: [{ id: 'p', name: 'shop', flavour: 'flex', files }],
  } as const
}
/** Text that does not shrink. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return String.fromCharCode(97 + (state % 26))
  }).join('')
}

test('the link holds the design, and its length is explained', async () => {
  renderPart(<ShareDialog opened />, designOf('applications: {} # here\r\n'))
  const field = await screen.findByLabelText<HTMLInputElement>('Link')
  const opened = decodeLink(field.value)
  expect(opened.ok && opened.value.content).toMatchObject({
    design: { projects: [{ files: { '.upsun/config.yaml': 'applications: {} # here\r\n' } }] },
  })
  expect(screen.getByText(/short enough to send anywhere/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /as a file/ })).toBeNull()
})

test('copying puts the link on the clipboard and says so', async () => {
  const { user } = renderPart(<ShareDialog opened />, designOf('applications: {}'))
  const field = await screen.findByLabelText<HTMLInputElement>('Link')
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await navigator.clipboard.readText()).toBe(field.value)
  expect(screen.getByText('The link is on the clipboard.')).toBeDefined()
})

test('a long link is offered as a file', async () => {
  renderPart(<ShareDialog opened />, designOf(`# ${noise(40_000)}`))
  expect(await screen.findByText(/too long for most programs/)).toBeDefined()
  expect(screen.getByRole('button', { name: /as a file/ })).toBeDefined()
})

test('what fits in no link says why and is offered as a file', async () => {
  renderPart(<ShareDialog opened />, designOf(`# ${noise(200_000)}`))
  expect((await screen.findByRole('alert')).textContent).not.toBe('')
  expect(screen.queryByLabelText('Link')).toBeNull()
  expect(screen.getByRole('button', { name: /as a file/ })).toBeDefined()
})
