import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import data from './offers.gen.json' with { type: 'json' }
import { offeredBy, offerOf } from './offers.ts'

const SOURCES = ['registry', 'composable', 'php_extensions', 'postgresql_extensions', 'solr_extensions'].map(
  (name) => `../shared/data/${name}.json`,
)

const entry = z.strictObject({
  versions: z.array(z.string().check(z.regex(/^\d+(\.\d+)?$/))),
  offers: z.record(z.string(), z.string().check(z.regex(/^\*?[\d.]+(-[\d.]+)?( \*?[\d.]+(-[\d.]+)?)*$/))),
})

test('the generated file has the shape that its type states', () => {
  expect(z.record(z.string(), entry).safeParse(data).error).toBeUndefined()
})

test('the bounds of ranges are versions of the list', () => {
  for (const { versions, offers } of Object.values(z.record(z.string(), entry).parse(data))) {
    for (const bound of Object.values(offers).flatMap((text) => text.split(/[ *-]+/).filter(Boolean))) {
      expect(versions).toContain(bound)
    }
  }
})

test('the generated file is small', () => {
  expect(statSync('src/core/catalog/offers.gen.json').size).toBeLessThan(8_000)
})

test.each([
  ['php:8.4', 'pdo_pgsql', 'available'],
  ['php:8.4', 'pdo_mysql', 'included'],
  ['php:8.4', 'mcrypt', 'missing'],
  ['php:5.6', 'mcrypt', 'included'],
  ['php:7.1', 'mcrypt', 'available'],
  ['php:8.4', 'no-such-extension', 'missing'],
  ['postgresql:18', 'adminpack', 'missing'],
  ['postgresql:16', 'adminpack', 'available'],
  ['solr:10.0', 'llm', 'missing'],
  ['composable:26.05', 'nodejs@26', 'available'],
  ['composable:25.11', 'nodejs@26', 'missing'],
])('%s and %s: %s', (type, name, offer) => {
  expect(offerOf(type, name)).toBe(offer)
})

test.each([
  ['another image', 'mariadb:11.8', 'vector'],
  ['a version that is not in the list', 'solr:8.11', 'extraction'],
  ['no version', 'php', 'redis'],
  ['a name of every object', 'constructor:1', 'toString'],
  ['a gap in the list', 'postgresql:9.5', 'uuid-ossp'],
])('of %s nothing is known', (_, type, name) => {
  expect(offerOf(type, name)).toBeUndefined()
})

test('everything on offer can be listed', () => {
  expect(offeredBy('solr:10.0')).toContain('cuvs')
  expect(offeredBy('solr:10.0')).not.toContain('llm')
  expect(offeredBy('solr:8.11')).toEqual([])
  expect(offeredBy('redis:8.0')).toEqual([])
})

test.skipIf(!SOURCES.every((path) => existsSync(path)))(
  'the generated file is what the script makes of the lists',
  () => {
    const out = execFileSync(process.execPath, ['scripts/catalog.mjs', ...SOURCES, '--check'], {
      encoding: 'utf8',
    })
    expect(out).toBe('Nothing changes.\nNothing changes.\n')
  },
)
