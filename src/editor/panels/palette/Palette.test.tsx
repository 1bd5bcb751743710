import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { editorWith, textOf } from '../../commands/topology/testing.ts'
import { EditorProvider } from '../../store/editor.tsx'
import { Palette } from './Palette.tsx'

beforeEach(() => {
  Element.prototype.setPointerCapture = () => {}
})

function open() {
  const editor = editorWith('')
  render(
    <EditorProvider editor={editor}>
      <Palette />
    </EditorProvider>,
  )
  return { editor, user: userEvent.setup() }
}

const focused = () => document.activeElement?.textContent

test('a press adds a part in its newest supported version', async () => {
  const { editor, user } = open()
  await user.click(screen.getByRole('button', { name: /^Redis/ }))
  expect(textOf(editor, 'p1')).toMatch(/^services:\n {2}cache:\n {4}type: redis:/)
})

test('the Tab key stops at one part, and arrow keys go from there', async () => {
  const { user } = open()
  await user.tab()
  await user.tab()
  expect(focused()).toContain('Route')
  await user.keyboard('{ArrowDown}')
  expect(focused()).toContain('Worker')
  await user.keyboard('{End}{ArrowUp}')
  const here = focused()
  await user.tab()
  await user.tab({ shift: true })
  expect(focused()).toBe(here)
})

test('Enter in the search adds the first part found', async () => {
  const { editor, user } = open()
  await user.type(screen.getByRole('searchbox'), 'maria{Enter}')
  expect(screen.queryByRole('button', { name: /^Redis/ })).toBeNull()
  expect(textOf(editor, 'p1')).toContain('type: mariadb:')
})

test('a search that finds nothing says so', async () => {
  const { user } = open()
  await user.type(screen.getByRole('searchbox'), 'mainframe')
  expect(screen.getByRole('status').textContent).toContain('mainframe')
})
