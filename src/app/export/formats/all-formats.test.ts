import { expect, test } from 'vitest'
import { allFormats } from './all-formats.ts'

test('every format beside the list is in it', () => {
  const beside = Object.values(
    import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./all-formats.ts'], {
      eager: true,
    }),
  )
  const formats = beside.flatMap((module) => Object.values(module).filter((each) => typeof each === 'object'))
  expect(formats.length).toBeGreaterThan(0)
  expect(new Set(formats)).toEqual(new Set(allFormats))
})

test('no two formats have the same id, label or ending', () => {
  for (const key of ['id', 'label', 'ending'] as const) {
    expect(new Set(allFormats.map((format) => format[key])).size).toBe(allFormats.length)
  }
})
