import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { safeParse } from 'zod/mini'
import type { Tree } from '../../base/tree.ts'
import { ConfigurationSchema } from './configuration.ts'

const faultsOf = (configuration: Tree) =>
  safeParse(ConfigurationSchema, configuration).error?.issues.map(({ path }) => path.join('.')) ?? []

test('unknown keys and bare sections are no fault', () => {
  const application = {
    type: 'php:8.4',
    added: 1,
    web: { locations: { '/': { rules: { '\\.css$': { x: 1 } } } } },
  }
  expect(faultsOf({ applications: { web: application }, services: null, routes: null, tasks: {} })).toEqual(
    [],
  )
})

test.each<[string, Tree]>([
  ['applications.web.type', { applications: { web: { type: 5 } } }],
  ['applications.web.hooks.build', { applications: { web: { hooks: { build: ['make'] } } } }],
  ['applications.web.mounts.x', { applications: { web: { mounts: { x: { source: 'nowhere' } } } } }],
  ['applications.web.workers.w.commands', { applications: { web: { workers: { w: { commands: 'run' } } } } }],
  ['applications.web.crons.c.timeout', { applications: { web: { crons: { c: { timeout: '1h' } } } } }],
  ['services.db.relationships.x', { services: { db: { relationships: { x: 5 } } } }],
  ['routes.r.cache', { routes: { r: { cache: false } } }],
  ['routes.r.redirects.paths./.code', { routes: { r: { redirects: { paths: { '/': { code: 200 } } } } } }],
])('a value that does not fit is found at %s', (path, configuration) => {
  expect(faultsOf(configuration)).toEqual([path])
})

const corpus = '../shared/corpus'
const folders = ['flex', 'docs-snippets'].filter((name) => existsSync(join(corpus, name)))

describe.skipIf(folders.length === 0)('configurations from public repositories', () => {
  const cases = folders.flatMap((folder) =>
    readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name)),
  )

  test('are described where the official schema allows them, versions apart', () => {
    const valid = cases.filter((path) => {
      const { format, schemaValidIgnoringVersions } = JSON.parse(
        readFileSync(join(path, 'case.json'), 'utf8'),
      )
      return format === 'flex' && schemaValidIgnoringVersions && existsSync(join(path, '.upsun'))
    })
    expect(valid.length).toBeGreaterThan(50)
    expect(valid.flatMap(faultsIn)).toEqual([])
  })

  function faultsIn(path: string): string[] {
    const files = readdirSync(join(path, '.upsun')).filter((name) => name.endsWith('.yaml'))
    return files.flatMap((name) => {
      const text = readFileSync(join(path, '.upsun', name), 'utf8')
      const configuration = parse(text, { merge: true, logLevel: 'silent' })
      return faultsOf(configuration).map((fault) => `${path}/${name} ${fault}`)
    })
  }
})
