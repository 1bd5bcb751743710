import { expect, test } from 'vitest'
import { Tagged } from '../base/tree.ts'
import { includesOf } from './includes.ts'

const include = (path: string) => new Tagged('!include', path)
const folders = { home: '.upsun', folderOf: () => 'site' }
const candidates = (configuration: Parameters<typeof includesOf>[0]) =>
  includesOf(configuration, folders).flatMap((each) => each.candidates)

test('an application includes from the folder of its code first', () => {
  const hooks = { build: include('./build.sh') }
  const applications = { api: { source: { root: '/services/api' }, hooks }, site: { hooks } }
  expect(includesOf({ applications }, folders)).toEqual([
    {
      at: ['applications', 'api', 'hooks', 'build'],
      path: './build.sh',
      type: 'yaml',
      candidates: ['services/api/build.sh', 'site/build.sh', '.upsun/build.sh', 'build.sh'],
    },
    {
      at: ['applications', 'site', 'hooks', 'build'],
      path: './build.sh',
      type: 'yaml',
      candidates: ['site/build.sh', '.upsun/build.sh', 'build.sh'],
    },
  ])
})

test('everything else includes from where the files of the platform are', () => {
  const vcl = new Tagged('!include', { type: 'string', path: 'config.vcl' })
  expect(includesOf({ services: { cache: { configuration: { parts: [vcl] } } } }, folders)).toEqual([
    {
      at: ['services', 'cache', 'configuration', 'parts', 0],
      path: 'config.vcl',
      type: 'string',
      candidates: ['.upsun/config.vcl', 'config.vcl'],
    },
  ])
})

test('an entry may be included as a whole', () => {
  expect(candidates({ applications: { api: include('api.yaml') } })[0]).toBe('site/api.yaml')
})

test('nothing is included from outside the project', () => {
  expect(candidates({ services: { cache: { vcl: include('../../../etc/passwd') } } })).toEqual([])
})

test('other tags include nothing', () => {
  expect(candidates({ services: { search: { conf: new Tagged('!archive', 'solr') } } })).toEqual([])
})
