import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import data from './registry.gen.json' with { type: 'json' }

const FILE = 'src/core/catalog/registry.gen.json'
const SOURCES = ['registry', 'composable'].map((name) => `../shared/data/${name}.json`)

const count = z.number().check(z.positive())
const needs = {
  minCpu: z.optional(count),
  minMemory: z.optional(count),
  minDisk: z.optional(count),
  profile: z.optional(z.enum(['HIGH_CPU', 'BALANCED', 'HIGH_MEMORY', 'HIGHER_MEMORY'])),
}
const status = z.enum(['supported', 'deprecated', 'retired', 'decommissioned'])
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))
const version = z.union([
  z.tuple([z.string(), status]),
  z.tuple([z.string(), status, day]),
  z.tuple([z.string(), status, z.nullable(day), z.strictObject(needs)]),
])
const endpoint = z.strictObject({
  name: z.string(),
  scheme: z.optional(z.string()),
  port: z.optional(count),
  default: z.optional(z.literal(true)),
  since: z.optional(z.string()),
  until: z.optional(z.string()),
})
const image = z.strictObject({
  name: z.string(),
  kind: z.enum(['runtime', 'service']),
  page: z.string().check(z.regex(/^\/[a-z/-]+\.html$/)),
  ...needs,
  disk: z.optional(z.literal(true)),
  premium: z.optional(z.literal(true)),
  excludedFrom: z.optional(z.array(z.enum(['flex', 'fixed']))),
  endpoints: z.optional(z.array(endpoint)),
  versions: z.array(version).check(z.minLength(1)),
})

test('the generated file has the shape that its type states', () => {
  expect(z.record(z.string(), image).safeParse(data).error).toBeUndefined()
})

test('the generated file is small enough for the first load', () => {
  expect(statSync(FILE).size).toBeLessThan(25_000)
})

test('bounds of endpoints are versions that exist', () => {
  for (const { endpoints = [], versions } of Object.values(z.record(z.string(), image).parse(data))) {
    const known = versions.map(([name]) => name)
    for (const { since, until } of endpoints) {
      if (since !== undefined) expect(known).toContain(since)
      if (until !== undefined) expect(known).toContain(until)
    }
  }
})

test.skipIf(!SOURCES.every((path) => existsSync(path)))(
  'the generated file is what the script makes of the registry',
  () => {
    const out = execFileSync(process.execPath, ['scripts/catalog.mjs', ...SOURCES, '--check'], {
      encoding: 'utf8',
    })
    expect(out).toBe('Nothing changes.\n')
    expect(readFileSync(FILE, 'utf8').endsWith('}\n')).toBe(true)
  },
)
