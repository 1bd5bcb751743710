import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { encodeLink } from '../../core/share/link.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import { createViewStore } from '../../editor/store/view-store.ts'
import type { Session } from '../documents/session.ts'
import { isLink, openLink } from './open-link.ts'

const design = {
  ...EMPTY_DESIGN,
  name: 'shop',
  projects: [
    { id: 'p1', name: 'shop', flavour: 'flex', files: { '.upsun/config.yaml': 'applications: {}\n' } },
  ],
} as const

async function open(hash: string) {
  const view = createViewStore()
  const opened: unknown[] = []
  // Only these parts are touched by a link.
  const editor = { view } as unknown as Editor
  const session = { openNew: async (next: unknown) => void opened.push(next) } as unknown as Session
  const isOpen = await openLink(hash, editor, session)
  return { isOpen, opened, message: view.getState().message, reveal: view.getState().reveal }
}

function linkTo(at?: string): string {
  const link = encodeLink({ content: { kind: 'design', design }, view: false, ...(at && { at }) })
  if (!link.ok) throw new Error(link.failure.message)
  return link.value
}

test('a link opens its design as a copy and says so', async () => {
  const { isOpen, opened, message } = await open(linkTo())
  expect(isOpen).toBe(true)
  expect(opened).toEqual([design])
  expect(message?.text).toContain('“shop” is open')
})

test('a link to an entry brings it into view', async () => {
  const { reveal } = await open(linkTo('/applications/api'))
  expect(reveal?.at).toEqual({ project: 'p1', path: ['applications', 'api'] })
})

test.each(['#1.', '#1.AAAA', '#9.abc', '#1.!!!', linkTo().slice(0, -4)])(
  '%s is refused with a reason and opens nothing',
  async (hash) => {
    const { isOpen, opened, message } = await open(hash)
    expect(isOpen).toBe(false)
    expect(opened).toEqual([])
    expect(message?.tone).toBe('error')
  },
)

test('only hashes that name a codec are links', () => {
  expect(isLink('#1.abc')).toBe(true)
  expect(isLink('#top')).toBe(false)
  expect(isLink('')).toBe(false)
})
