import { expect, test } from 'vitest'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { createMemoryStorage } from '../testing.tsx'
import type { DocumentChange } from './document-storage.ts'
import { createLazyStorage } from './lazy-storage.ts'

function createCounted() {
  let loads = 0
  let tell: (change: DocumentChange) => void = () => {}
  const storage = createLazyStorage(async () => {
    loads += 1
    return {
      ...createMemoryStorage(),
      watch: (changed) => {
        tell = changed
        return () => {}
      },
    }
  })
  return { storage, loads: () => loads, tell: (change: DocumentChange) => tell(change) }
}

test('watching alone loads nothing; what is used first loads it once', async () => {
  const { storage, loads } = createCounted()
  storage.watch(() => {})
  expect(loads()).toBe(0)
  await Promise.all([storage.save('a', EMPTY_DESIGN, 0), storage.list()])
  expect(loads()).toBe(1)
})

test('changes in other tabs reach those who watched before it was loaded', async () => {
  const { storage, tell } = createCounted()
  const heard: DocumentChange[] = []
  storage.watch((change) => heard.push(change))
  await storage.load('a')
  tell({ id: 'a', revision: 2 })
  expect(heard).toEqual([{ id: 'a', revision: 2 }])
})
