import { expect, test } from 'vitest'
import { folderFailure } from './folder-failure.ts'

test.each([
  ['NotAllowedError', /may not write to “shop”.*allow it/],
  ['NotFoundError', /“shop” is no longer where it was/],
  ['NoModificationAllowedError', /read-only or open in another program/],
  ['TypeMismatchError', /has become a folder/],
  ['QuotaExceededError', /disk of “shop” is full/],
  ['SecurityError', /does not let pages write to “shop”/],
  ['UnknownError', /could not be used: no idea\. Nothing is lost/],
])('%s is said with what to do', (name, message) => {
  expect(folderFailure(new DOMException('no idea.', name), 'shop')).toMatch(message)
})
