import { expect, test } from 'vitest'
import { Tagged } from '../base/tree.ts'
import { includedPaths } from './included-paths.ts'

const include = (path: string) => new Tagged('!include', path)

test('an application includes from its own folder', () => {
  const hooks = { build: include('./build.sh') }
  expect(includedPaths({ applications: { api: { source: { root: 'services/api' }, hooks } } })).toContain(
    'services/api/build.sh',
  )
})

test('everything else includes from .upsun', () => {
  const vcl = new Tagged('!include', { type: 'string', path: 'config.vcl' })
  expect(includedPaths({ services: { cache: { configuration: { vcl } } } })).toContain('.upsun/config.vcl')
})

test('nothing is included from outside the project', () => {
  expect(includedPaths({ services: { cache: { vcl: include('../../../etc/passwd') } } })).toEqual([])
})

test('other tags include nothing', () => {
  expect(includedPaths({ services: { search: { conf: new Tagged('!archive', 'solr') } } })).toEqual([])
})
