import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../base/crc32.ts'
import { DICTIONARY_1 } from './dictionary-1.ts'
import type { LinkFailureCode } from './failure.ts'
import { decodeLink, encodeLink } from './link.ts'
import type { UnreadDesign } from './save.ts'

const empty = { version: 1, name: 'x', projects: [], facts: {}, layout: {}, silenced: [] }
const project = { id: 'p1', name: 'shop', flavour: 'flex', files: {} }
const good = linkOf(
  JSON.stringify({ ...empty, projects: [{ ...project, files: { a: 'some text to pack' } }] }),
)

/** A link as anyone could make it. */
function linkOf(text: string | Uint8Array, checksum?: number): string {
  const bytes = Buffer.from(text)
  const head = Buffer.alloc(4)
  head.writeUInt32LE(checksum ?? crc32(bytes))
  const deflated = deflateRawSync(bytes, { level: 9, dictionary: Buffer.from(DICTIONARY_1) })
  return `#1.${Buffer.concat([head, deflated]).toString('base64url')}`
}

function linkOfDesign(change: object): string {
  return linkOf(JSON.stringify({ ...empty, ...change }))
}

function changed(link: string, at: number): string {
  return link.slice(0, at) + (link.charAt(at) === 'A' ? 'B' : 'A') + link.slice(at + 1)
}

test('the links of these tests would open if nothing were wrong with them', () => {
  expect(decodeLink(good).ok).toBe(true)
  expect(decodeLink(linkOfDesign({ projects: [project] })).ok).toBe(true)
})

const broken: [string, LinkFailureCode, string][] = [
  ['nothing', 'not-a-link', ''],
  ['an empty hash', 'not-a-link', '#'],
  ['an anchor', 'not-a-link', '#problems'],
  ['an address without a hash', 'not-a-link', 'https://example.org/'],
  ['a later codec', 'unknown-codec', good.replace('#1.', '#2.')],
  ['no payload', 'truncated', '#1.'],
  ['a payload of three bytes', 'truncated', '#1.AAAA'],
  ['half a payload', 'truncated', good.slice(0, good.length / 2)],
  ['all but the end of a payload', 'truncated', good.slice(0, -4)],
  ['a letter of another alphabet', 'bad-characters', `${good.slice(0, 20)}é${good.slice(20)}`],
  ['standard base64', 'bad-characters', `${good.slice(0, 20)}+/${good.slice(22)}`],
  ['bytes that are not deflated', 'corrupt', `#1.AAAA${'_'.repeat(40)}`],
  ['another checksum', 'checksum', changed(good, 4)],
  ['text that is not UTF-8', 'checksum', linkOf(Uint8Array.of(0x22, 0xff, 0x22))],
  ['more than 64 KiB', 'too-long', `#1.${'A'.repeat(87_400)}`],
  ['more than 1 MiB of text', 'too-large', linkOf(JSON.stringify('x'.repeat(1024 * 1024)))],
  ['a bomb', 'too-large', linkOf(new Uint8Array(60 * 1024 * 1024), 0)],
  ['no JSON', 'not-json', linkOf('applications: {}')],
  ['a later form', 'newer-version', linkOfDesign({ version: 2, anything: true })],
]

test.each(broken)('%s is refused as %s', (_, code, hash) => {
  const result = decodeLink(hash)
  expect(result).toMatchObject({ ok: false, failure: { code } })
})

const wrong: [string, string, unknown][] = [
  ['a number', '', 1],
  ['null', '', null],
  ['a list of one', '', [empty]],
  ['a comparison with a broken side', '/name', [empty, { ...empty, name: 1 }]],
  ['no version', '/version', { ...empty, version: undefined }],
  ['a key too many', '', { ...empty, extra: 1 }],
  ['a name that is none', '/name', { ...empty, name: {} }],
  ['a long name', '/name', { ...empty, name: 'x'.repeat(1001) }],
  ['another flavour', '/projects/0/flavour', { ...empty, projects: [{ ...project, flavour: 'heroku' }] }],
  ['two projects of one id', '/projects', { ...empty, projects: [project, project] }],
  ['an id with a slash', '/projects/0/id', { ...empty, projects: [{ ...project, id: 'a/b' }] }],
  [
    'many projects',
    '/projects',
    { ...empty, projects: Array.from({ length: 201 }, (_, id) => ({ ...project, id: `${id}` })) },
  ],
  ['files in a list', '/projects/0/files', { ...empty, projects: [{ ...project, files: [] }] }],
  [
    'a file that is a number',
    '/projects/0/files/a',
    { ...empty, projects: [{ ...project, files: { a: 1 } }] },
  ],
  [
    'bytes that are none',
    '/projects/0/files/a/base64url',
    { ...empty, projects: [{ ...project, files: { a: { base64url: '*' } } }] },
  ],
  [
    'a file outside',
    '/projects/0/files/..~1a',
    { ...empty, projects: [{ ...project, files: { '../a': '' } }] },
  ],
  [
    'a file of git',
    '/projects/0/files/.git~1config',
    { ...empty, projects: [{ ...project, files: { '.git/config': '' } }] },
  ],
  [
    'wrong facts',
    '/facts/p1/applications/api/sites',
    { ...empty, facts: { p1: { applications: { api: { sites: 3 } } } } },
  ],
  [
    'a position of no node',
    '/layout/p1/database:db',
    { ...empty, layout: { p1: { 'database:db': [0, 0] } } },
  ],
  ['half a pixel', '/layout/p1/service:db/0', { ...empty, layout: { p1: { 'service:db': [0.5, 0] } } }],
  ['a position too far', '/layout/p1/service:db/1', { ...empty, layout: { p1: { 'service:db': [0, 1e9] } } }],
  ['a silenced finding without a rule', '/silenced/0/rule', { ...empty, silenced: [{ at: '', reason: '' }] }],
]

test.each(wrong)('%s is no design, and it says where: "%s"', (_, at, shape) => {
  expect(decodeLink(linkOf(JSON.stringify(shape)))).toMatchObject({
    ok: false,
    failure: { code: 'not-a-design', at },
  })
})

test('no damage of one character goes unnoticed', () => {
  const opened = decodeLink(good)
  for (let at = '#1.'.length; at < good.length; at++) {
    const result = decodeLink(changed(good, at))
    // The last character may hold bits of no byte.
    if (result.ok) expect(result).toEqual(opened)
    if (at < good.length - 3) expect(result.ok).toBe(false)
  }
})

describe('Share refuses what opening would refuse', () => {
  let state = 1
  const noise = Array.from({ length: 60_000 }, () => {
    state = (state * 16_807) % 2_147_483_647
    return String.fromCodePoint(0x4e00 + (state % 20_000))
  }).join('')
  const designOf = (files: Record<string, string>): UnreadDesign => ({
    name: 'x',
    projects: [{ id: 'p1', name: 'shop', flavour: 'flex', files }],
    facts: {},
    layout: {},
    silenced: [],
  })

  test.each([
    ['too-large', designOf({ a: 'x'.repeat(1024 * 1024) })],
    ['too-long', designOf({ a: noise })],
    ['not-a-design', designOf({ '../a': '' })],
  ])('as %s', (code, design) => {
    expect(encodeLink({ content: { kind: 'design', design }, view: false })).toMatchObject({
      ok: false,
      failure: { code },
    })
  })
})
