import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Path } from '../../base/path.ts'
import { isList, isTree, type Value } from '../../base/tree.ts'
import type { FailureCode, Reading } from '../format.ts'
import { textArbitrary } from '../yaml/text-arbitrary.ts'
import { flex } from './flex.ts'

const FILE = '.upsun/config.yaml'

const WHOLE: ReadonlySet<FailureCode> = new Set(['syntax', 'root-not-a-map', 'too-large'])

const SNIPPETS = [
  '',
  ' ',
  '  ',
  '\n',
  '\r\n',
  ':',
  ': ',
  '"',
  "'",
  '#',
  ' # x',
  '- ',
  '{',
  '}',
  '[',
  ',',
  '&a0 ',
  '*a0',
  '<<: *a0',
  'x',
  'type',
  '\t',
  '|',
  '|+\n',
  '? ',
  '!t ',
  '---\n',
  '...\n',
  '\n  rel',
  '\n  rel:\n    a: b\n',
  'yes',
  '\ufeff',
  '%YAML 1.1\n',
] // prettier-ignore

/** A change as it is made by typing, pasting or deleting. */
interface Typing {
  readonly at: number
  readonly removed: number
  readonly added: string
}

const typing: fc.Arbitrary<Typing> = fc.record({
  at: fc.nat(1000),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  added: fc.constantFrom(...SNIPPETS),
})

const states = fc
  .tuple(textArbitrary({ links: true, isProject: true }), fc.array(typing, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => {
    const all = [text]
    for (const change of changes) all.push(typed(all[all.length - 1] ?? '', change))
    return all
  })

test('what is read again after every change is what a fresh reading finds', () => {
  fc.assert(
    fc.property(states, (texts) => {
      let reading: Reading | undefined
      for (const text of texts) {
        const before: Reading | undefined = reading
        reading = flex.read({ [FILE]: text }, before)
        const fresh = flex.read({ [FILE]: text })
        expect(reading.failures).toEqual(fresh.failures)
        const isBroken = fresh.failures.some(({ code }) => WHOLE.has(code))
        if (isBroken) {
          expect(reading.configuration).toEqual(before?.configuration ?? {})
          continue
        }
        expect(reading.configuration).toEqual(fresh.configuration)
        expect(keyOrder(reading.configuration)).toBe(keyOrder(fresh.configuration))
        expect(reading.notices).toEqual(fresh.notices)
        for (const path of pathsIn(fresh.configuration))
          expect(reading.placeOf(path)).toEqual(fresh.placeOf(path))
        for (let at = 0; at <= text.length; at += 7)
          expect(reading.pathAt(FILE, at)).toEqual(fresh.pathAt(FILE, at))
      }
    }),
    { numRuns: 150 },
  )
})

function typed(text: string, { at, removed, added }: Typing): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + added + text.slice(start + removed)
}

function pathsIn(value: Value, path: Path = []): Path[] {
  const inner = isTree(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : []
  return [path, ...inner.flatMap(([key, item]) => pathsIn(item, [...path, key]))]
}

function keyOrder(value: Value): string {
  return JSON.stringify(pathsIn(value))
}
