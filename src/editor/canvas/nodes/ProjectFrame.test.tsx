import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { editorWith } from '../../commands/topology/testing.ts'
import { EditorProvider } from '../../store/editor.tsx'
import { ProjectFrame } from './ProjectFrame.tsx'

function show(text: string) {
  const data = { project: 'p', name: 'shop', flavour: 'flex', isEmpty: true } as const
  const props = { data } as ComponentProps<typeof ProjectFrame> // all that it looks at
  render(
    <EditorProvider editor={editorWith(text)}>
      <ProjectFrame {...props} />
    </EditorProvider>,
  )
}

test('a project with nothing in it says how to begin', () => {
  show('# nothing\n')
  expect(screen.getByText(/Drag something from the palette/)).toBeDefined()
})

test('a project that cannot be read says so instead', () => {
  show('services:\n  db: [\n')
  expect(screen.getByText(/Nothing of it can be read yet/)).toBeDefined()
  expect(screen.queryByText(/Drag something/)).toBeNull()
})
