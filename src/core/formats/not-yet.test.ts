import { expect, test } from 'vitest'
import { notYet } from './not-yet.ts'

const files = {
  '.platform/services.yaml': 'db: { type: mysql:11.8 }\n',
  'api/.platform.app.yaml': 'name: api\n',
}

test('Platform.sh files show nothing and say so once', () => {
  const reading = notYet.read(files)
  expect(reading.configuration).toEqual({})
  expect(reading.notices.map((notice) => notice.code)).toEqual(['not-yet'])
})

test('an edit is refused, with the reason, instead of losing what cannot be read', () => {
  const written = notYet.write({ services: { cache: null } }, files)
  expect(written.ok).toBe(false)
})

test('only the files that the platform reads are of this flavour', () => {
  const paths = [...Object.keys(files), '.upsun/config.yaml', 'api/index.php']
  expect(notYet.filesOf(paths)).toEqual(Object.keys(files))
})
