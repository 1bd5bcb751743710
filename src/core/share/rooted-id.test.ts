import { expect, test } from 'vitest'
import { rootedId, rootOfId } from './rooted-id.ts'

test.each(['', 'shop/', 'apps/my shop/', 'ü@%/'])('the folder %j comes back out of its id', (root) => {
  const id = rootedId('flex', root)
  expect(id).not.toContain('/')
  expect(rootOfId(id ?? '')).toBe(root)
})

test('projects of both flavours in one folder have two ids', () => {
  expect(rootedId('flex', 'a/')).not.toBe(rootedId('fixed', 'a/'))
})

test('a folder that is too deep has none', () => {
  expect(rootedId('flex', 'deep/'.repeat(30))).toBeUndefined()
})

test.each(['p1', 'flex@..%2F', 'flex@%2Fetc%2F', 'flex@a', 'flex@%', 'fixed@.git%2F', 'flex@a%2F%2F'])(
  'the id %j names no folder',
  (id) => {
    expect(rootOfId(id)).toBeUndefined()
  },
)
