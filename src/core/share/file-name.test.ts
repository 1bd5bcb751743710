import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test.each([
  ['Headless shop', 'headless-shop'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a/b\\c:d', 'a-b-c-d'],
  ['商店', '商店'],
  ['…', 'design'],
  ['', 'design'],
])('%s becomes %s', (name, file) => {
  expect(fileNameOf(name)).toBe(file)
})
