import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Tree } from '../base/tree.ts'
import type { Project } from '../model/design.ts'
import { fixAll } from './fix-all.ts'

const circumstances = { facts: {}, today: '2026-08-20', others: [], silenced: [] }

function project(yaml: string): Project {
  const configuration: Tree = parse(yaml)
  return { id: 'p', name: 'p', flavour: 'flex', files: {}, configuration }
}

const two = project(`
applications:
  api: { type: 'php:8.4', relationships: { me: 'api:http', also: 'api:http', db: 'db:mysql' } }
services: { db: { type: 'mariadb:11.8' } }
`)

test('every finding with one fix is resolved', () => {
  const { configuration, applied } = fixAll(two, circumstances, ({ rule }) => rule === 'relationship-self')
  expect(applied.map(({ at }) => at.at(-1))).toEqual(['me', 'also'])
  expect(configuration).toMatchObject({ applications: { api: { relationships: { db: 'db:mysql' } } } })
})

test('what is not wanted stays as it is', () => {
  expect(fixAll(two, circumstances, () => false)).toEqual({ configuration: two.configuration, applied: [] })
})

test('where there is a choice, nothing is chosen', () => {
  const choice = project(`
applications: { api: { type: 'php:8.4', relationships: { db: 'dbb:mysql' } } }
services: { dba: { type: 'mariadb:11.8' }, dbc: { type: 'mariadb:11.8' } }
`)
  const isMissing = ({ rule }: { rule: string }) => rule === 'relationship-target-missing'
  expect(fixAll(choice, circumstances, isMissing).applied).toEqual([])
})

test('done twice, it changes nothing more', () => {
  const once = fixAll(two, circumstances)
  const again = fixAll({ ...two, configuration: once.configuration }, circumstances)
  expect(again.configuration).toBe(once.configuration)
})
