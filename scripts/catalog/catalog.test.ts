import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

interface Version {
  readonly status?: string
  readonly eolFrom?: string
  readonly manifest?: object
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalog-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function image(versions: Record<string, Version>, more: object = {}): object {
  const docs = { url: 'https://developer.upsun.com/docs/add-services/demo' }
  const entries = Object.entries(versions).map(([version, { status = 'supported', eolFrom, manifest }]) => [
    version,
    { upsun: { status }, upstream: { eolFrom: eolFrom ?? null }, manifest: manifest ?? {} },
  ])
  return { name: 'Demo', service: true, docs, versions: Object.fromEntries(entries), ...more }
}

function run(registry: object, ...flags: string[]) {
  const source = join(folder, 'registry.json')
  const out = join(folder, 'out.json')
  writeFileSync(source, JSON.stringify(registry))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/catalog.mjs', source, '--out', out, ...flags],
    { encoding: 'utf8' },
  )
  return { stdout, stderr, status, result: () => JSON.parse(readFileSync(out, 'utf8')) }
}

const endpoint = (name: string, more: object = {}) => ({
  endpoints: { [name]: { port: 80, scheme: 'http', ...more } },
})

test('lists versions newest first, with status and end of life', () => {
  const { result } = run({
    demo: image({
      '1.9': { status: 'retired', eolFrom: '2020-02-03T00:00:00.000Z' },
      '1.10': {},
      '10.0': {},
    }),
  })
  expect(result().demo.versions).toEqual([
    ['10.0', 'supported'],
    ['1.10', 'supported'],
    ['1.9', 'retired', '2020-02-03'],
  ])
})

test('says of a version only what differs from the newest', () => {
  const { result } = run({
    demo: image({
      2: { manifest: { min_mem_size: 64, min_cpu_size: 0.1 } },
      1: { manifest: { min_mem_size: 352 }, status: 'retired' },
    }),
  })
  expect(result().demo).toMatchObject({ minMemory: 64, minCpu: 0.1 })
  expect(result().demo.versions[1]).toEqual(['1', 'retired', null, { minMemory: 352 }])
})

test('bounds an endpoint by the versions that have it', () => {
  const { result } = run({
    demo: image({
      4: { manifest: endpoint('new') },
      3: {},
      2: { manifest: endpoint('new') },
      1: { manifest: endpoint('old') },
    }),
  })
  expect(result().demo.endpoints).toEqual([
    { name: 'new', scheme: 'http', port: 80, since: '2' },
    { name: 'old', scheme: 'http', port: 80, until: '1' },
  ])
})

test('an endpoint that comes back has two ranges', () => {
  const { result } = run({
    demo: image({
      3: { manifest: endpoint('a') },
      2: { manifest: endpoint('b') },
      1: { manifest: endpoint('a') },
    }),
  })
  expect(result().demo.endpoints).toEqual([
    { name: 'a', scheme: 'http', port: 80, since: '3' },
    { name: 'a', scheme: 'http', port: 80, until: '1' },
    { name: 'b', scheme: 'http', port: 80, since: '2', until: '2' },
  ])
})

test('reads the scheme under either of its names, and the port from where it is said', () => {
  const { result } = run({
    demo: image({
      2: { manifest: { endpoints: { db: { port: 9000, schema: 'clickhouse' } } } },
      1: { manifest: { endpoints: { db: {} } } },
    }),
  })
  expect(result().demo.endpoints).toEqual([{ name: 'db', scheme: 'clickhouse', port: 9000 }])
})

test('gives the same bytes for the same facts in another order', () => {
  const manifest = endpoint('http')
  run({ b: image({ 1: { manifest } }), a: image({ 2: {}, 1: {} }) })
  const again = run({ a: image({ 1: {}, 2: {} }), b: image({ 1: { manifest } }) })
  expect(again.stdout).toBe('Nothing changes.\n')
})

test('tells what changes', () => {
  run({ demo: image({ 1: {} }), gone: image({ 1: {} }) })
  const { stdout } = run({
    demo: image({ 1: { status: 'deprecated' }, 2: {} }, { premium: true }),
    fresh: image({ 1: {} }),
  })
  expect(stdout.split('\n')).toEqual([
    'demo: premium none -> true',
    'demo:2: none -> supported',
    'demo:1: supported -> deprecated',
    'fresh: new, 1 versions',
    'gone: no longer in the registry',
    '',
  ])
})

test('with --check it writes nothing and fails where something would change', () => {
  run({ demo: image({ 1: {} }) })
  const { status, result } = run({ demo: image({ 1: {}, 2: {} }) }, '--check')
  expect(status).toBe(1)
  expect(result().demo.versions).toHaveLength(1)
  expect(run({ demo: image({ 1: {} }) }, '--check').status).toBe(0)
})

test.each([
  ['a status', { demo: image({ 1: { status: 'sunset' } }) }, 'demo:1 has the status sunset'],
  ['a product', { demo: image({ 1: {} }, { exclude_from: ['elsewhere'] }) }, 'Unknown product elsewhere'],
])('stops at %s that it does not know', (_what, registry, message) => {
  const { status, stderr } = run(registry)
  expect(status).not.toBe(0)
  expect(stderr).toContain(message)
})

test('without a registry it says what it needs', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/catalog.mjs'], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('Which registry?')
})
