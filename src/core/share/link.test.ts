import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Layout } from '../model/design.ts'
import type { Facts } from '../model/facts.ts'
import { DICTIONARY_1 } from './dictionary-1.ts'
import { isInnerPath } from './file-path.ts'
import { decodeLink, encodeLink, type Link, lengthAdvice } from './link.ts'
import type { UnreadDesign } from './save.ts'

const unicode = fc.string({ unit: 'binary', maxLength: 40 })
const text = fc.oneof(
  unicode,
  fc.string({
    unit: fc.constantFrom('\r\n', '\n', '\r', '\t', '\uFEFF', '\u0000', '\uD800', '"', '\\', 'é', 'a: 1'),
  }),
)
const hostile = fc.constantFrom('__proto__', 'constructor', 'toString', '1', 'hasOwnProperty')
const name = fc.oneof(hostile, unicode)
const path = fc.oneof(hostile, fc.constant('.upsun/config.yaml'), unicode.filter(isInnerPath))
const id = fc.oneof(
  hostile,
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replaceAll('/', '|')),
)
const coordinate = fc.integer({ min: -10_000, max: 10_000 })

function recordFrom<Key extends string, Value>(key: fc.Arbitrary<Key>, value: fc.Arbitrary<Value>) {
  return fc.array(fc.tuple(key, value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries))
}

const facts = recordFrom(
  id,
  fc.record(
    {
      customer: name,
      applications: recordFrom(
        name,
        fc.record(
          { team: name, sites: fc.array(fc.record({ name, sameCode: fc.boolean() }), { maxLength: 2 }) },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
) satisfies fc.Arbitrary<Facts>

const layout: fc.Arbitrary<Layout> = recordFrom(
  id,
  recordFrom(
    name.map((each) => `application:${each}` as const),
    fc.record({ x: coordinate, y: coordinate }),
  ),
)

const designs: fc.Arbitrary<UnreadDesign> = fc.record({
  name,
  projects: fc.uniqueArray(
    fc.record({
      id,
      name,
      flavour: fc.constantFrom('flex', 'fixed'),
      files: recordFrom(path, fc.oneof(text, fc.uint8Array())),
    }),
    { maxLength: 3, selector: (project) => project.id },
  ),
  facts,
  layout,
  silenced: fc.array(
    fc.record(
      { rule: name, project: id, at: name, reason: name },
      { requiredKeys: ['rule', 'at', 'reason'] },
    ),
  ),
})

const contents: fc.Arbitrary<Link['content']> = fc.oneof(
  designs.map((design) => ({ kind: 'design' as const, design })),
  fc.tuple(designs, designs).map(([before, after]) => ({ kind: 'comparison' as const, before, after })),
)

const links: fc.Arbitrary<Link> = fc.record(
  { content: contents, view: fc.boolean(), at: fc.string({ unit: 'grapheme', minLength: 1 }) },
  { requiredKeys: ['content', 'view'] },
)

const small: UnreadDesign = {
  name: 'Shop',
  projects: [
    {
      id: 'p1',
      name: 'shop',
      flavour: 'flex',
      files: { '.upsun/config.yaml': '\uFEFFapplications:\r\n  api:\r\n    type: php:8.4\n' },
    },
  ],
  facts: {},
  layout: { p1: { 'application:api': { x: 40, y: -8 } } },
  silenced: [],
}
const link: Link = { content: { kind: 'design', design: small }, view: false }

function encoded(each: Link): string {
  const result = encodeLink(each)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

test('gives back every design as it was', () => {
  fc.assert(
    fc.property(links, (each) => {
      expect(asText(decodeLink(encoded(each)))).toBe(asText({ ok: true, value: each }))
    }),
    { numRuns: 500 },
  )
})

test('does not touch Object.prototype', () => {
  const files = Object.fromEntries([['__proto__', 'polluted']])
  const design = { ...small, projects: [{ id: '__proto__', name: '', flavour: 'flex' as const, files }] }
  const opened = decodeLink(encoded({ content: { kind: 'design', design }, view: false }))
  expect(asText(opened)).toContain('polluted')
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('is made of characters that every program leaves alone', () => {
  expect(encoded({ ...link, view: true, at: '/routes/https:~1~1{default}~1' })).toMatch(
    /^#1\.[A-Za-z0-9_-]+&view&at=\/routes\/https%3A~1~1%7Bdefault%7D~1$/,
  )
})

test('holds ordinary raw deflate after the checksum', () => {
  const payload = Buffer.from(encoded(link).slice('#1.'.length), 'base64url')
  const json = inflateRawSync(payload.subarray(4), { dictionary: Buffer.from(DICTIONARY_1) })
  expect(JSON.parse(json.toString())).toMatchObject({
    version: 1,
    layout: { p1: { 'application:api': [40, -8] } },
  })
})

test('has a dictionary that never changes', () => {
  expect(createHash('sha256').update(DICTIONARY_1).digest('hex')).toMatchInlineSnapshot(
    `"102af4b4ece75043477ce321fab67ea7a1ad417d25c4d1ef1a73d421ae37f11c"`,
  )
})

test('saves whole pixels', () => {
  const design = {
    ...small,
    layout: { p1: { 'application:api': { x: 1.6, y: -0.2 }, 'service:db': { x: Number.NaN, y: 0 } } },
  }
  const opened = decodeLink(encoded({ content: { kind: 'design', design }, view: false }))
  expect(opened).toMatchObject({
    value: { content: { design: { layout: { p1: { 'application:api': { x: 2, y: 0 } } } } } },
  })
  expect(asText(opened)).not.toContain('service:db')
})

test.each([
  [0, 'anywhere'],
  [7999, 'anywhere'],
  [8000, 'most'],
  [31_999, 'most'],
  [32_000, 'too-long'],
])('%i characters get through: %s', (length, advice) => {
  expect(lengthAdvice(length)).toBe(advice)
})

/** Entries in their order and bytes as numbers: equality of objects looks past a key called `__proto__`. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, each) => {
    if (each instanceof Uint8Array) return { bytes: [...each] }
    return typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.entries(each).sort(([left], [right]) => (left < right ? -1 : 1))
      : each
  })
}
