import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { isEqual } from '../../base/equal.ts'
import { isTree } from '../../base/tree.ts'
import { readDocument } from './document.ts'
import { editArbitrary } from './edit-arbitraries.ts'
import { rewrite } from './rewrite.ts'
import { textArbitrary } from './text-arbitrary.ts'

const RUNS = { numRuns: 300 }

describe('any text', () => {
  test('is read as YAML has it, and written as it was', () => {
    fc.assert(
      fc.property(textArbitrary(), (text) => {
        const document = readDocument(text)
        expect(document.fault).toBeUndefined()
        const parsed = parseDocument(text, { merge: false, uniqueKeys: false, logLevel: 'silent' })
        expect(isEqual(document.value, parsed.toJS())).toBe(true)
        expect(rewrite(document, document.value)?.text).toBe(text)
      }),
      RUNS,
    )
  })

  test.each([false, true])('says what was edited into it; with anchors and merges: %s', (links) => {
    fc.assert(
      fc.property(textArbitrary({ links }), editArbitrary, (text, edit) => {
        const document = readDocument(text)
        if (document.fault) return expect(document.fault.code).toBe('too-large')
        const target = edit(isTree(document.value) ? document.value : {})
        const written = rewrite(document, target)
        expect(written && isEqual(readDocument(written.text).value, target)).toBe(true)
        return undefined
      }),
      RUNS,
    )
  })
})
