import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEqual } from '../base/equal.ts'
import { formats } from '../formats/formats.ts'
import { anyProject, anyTree } from '../model/arbitraries.ts'
import type { Flavour } from '../model/design.ts'
import { convertProject } from './convert-project.ts'

test.each<[Flavour, Flavour]>([
  ['flex', 'fixed'],
  ['fixed', 'flex'],
])('whatever is written in %s files has files of %s that say what is meant', (from, to) => {
  fc.assert(
    fc.property(fc.oneof(anyProject, anyTree), (tree) => {
      const written = formats[from].write(tree, {})
      fc.pre(written.ok)
      if (!written.ok || formats[from].read(written.value).failures.length > 0) return
      const result = convertProject(written.value, to)
      if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join(' '))
      const { configuration, files } = result.value
      expect(isEqual(formats[to].read({ ...files }).configuration, configuration)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
