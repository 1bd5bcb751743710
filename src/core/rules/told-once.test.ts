import { expect, test } from 'vitest'
import { ALL_RULES } from './all-rules.ts'
import { runCase, type Setting, toTree } from './case-testing.ts'
import { tellOnce } from './told-once.ts'

function told(rule: string, source: string, setting: Setting = {}) {
  const rules = ALL_RULES.filter(({ id }) => id === rule)
  return tellOnce(runCase(rules, toTree(source), setting))
}

const versions = `applications: { api: { type: 'php:7.4' }, web: { type: 'php:7.4' }, old: { type: 'php:7.3' } }`

test('one version of one image is one finding, and names the others', () => {
  expect(told('version-retired', versions).map(({ message }) => message)).toEqual([
    '"type" of application "api" asks for version 7.4 of PHP, which is retired and no longer maintained. Upgrade it. The same is true of "web".',
    '"type" of application "old" asks for version 7.3 of PHP, which is retired and no longer maintained. Upgrade it.',
  ])
})

test('a fix is for all places at once', () => {
  const [first] = told('version-retired', versions)
  expect(first?.fixes.map(({ title }) => title)).toEqual([
    'Use php:8.4 in both places',
    'Use php:8.5 in both places',
  ])
  expect(first?.fixes[0]?.edit(toTree(versions))).toEqual(
    toTree(`applications: { api: { type: 'php:8.4' }, web: { type: 'php:8.4' }, old: { type: 'php:7.3' } }`),
  )
})

test('places of the same entry are counted', () => {
  const cron = (name: string) => `${name}: { spec: 'H * * * *', cmd: run }`
  const [first, ...rest] = told(
    'cron-cmd-deprecated',
    `applications:
  api: { crons: { ${cron('a')}, ${cron('b')}, ${cron('c')} } }
  web: { crons: { ${cron('a')} } }
  cms: { crons: { ${cron('a')}, ${cron('b')} } }`,
  )
  expect(first?.message).toContain('The same is true of 2 more places of "api", "web" and 2 places of "cms".')
  expect(rest).toEqual([])
  expect(first?.others.map(({ at }) => at.slice(1, 4).join('.'))).toEqual([
    'api.crons.b',
    'api.crons.c',
    'web.crons.a',
    'cms.crons.a',
    'cms.crons.b',
  ])
})

test('of many, the first few are named', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const applications = names.map((name) => `${name}: { type: 'php:7.4' }`).join(', ')
  expect(told('version-retired', `applications: { ${applications} }`)[0]?.message).toContain(
    'The same is true of "b", "c", "d", "e" and 2 more.',
  )
})

test('what is mended in different ways is told once where nothing is to choose', () => {
  const source = `routes:
  'https://shop.example/': { type: upstream, upstream: 'api:http' }
  'https://www.shop.example/': { type: upstream, upstream: 'api:http' }`
  const [first, ...rest] = told('route-absolute-host', source)
  expect(rest).toEqual([])
  expect(first?.fixes.map(({ title }) => title)).toEqual(['Fix it in both places'])
  expect(Object.keys(Object(first?.fixes[0]?.edit(toTree(source)).routes))).toEqual([
    'https://{default}/',
    'https://www.{default}/',
  ])
})

test('findings of other rules, severities and projects stand for themselves', () => {
  const loops = `applications: { api: { relationships: { a: 'api:http', b: 'api:http' } } }`
  expect(told('relationship-self', loops).map(({ others }) => others)).toEqual([[], []])
  const [one] = told('version-retired', versions)
  if (!one) throw new Error('nothing was found')
  expect(tellOnce([one, { ...one, projectId: 'other' }, { ...one, severity: 'info' }])).toHaveLength(3)
})
