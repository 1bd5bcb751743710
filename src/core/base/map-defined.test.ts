import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapDefined } from './map-defined.ts'

test('what is made of items is the same as mapping all of them and leaving out nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (items) => {
      expect(mapDefined(items, (item) => item)).toEqual(items.filter((item) => item !== undefined))
    }),
  )
})
