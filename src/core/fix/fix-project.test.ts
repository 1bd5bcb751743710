import { expect, test } from 'vitest'
import { formats } from '../formats/formats.ts'
import type { Finding } from '../rules/rule.ts'
import { fixProject } from './fix-project.ts'

const circumstances = { facts: {}, today: '2026-08-20', others: [], silenced: [] }
const path = '.upsun/config.yaml'

function fix(text: string, isWanted?: (finding: Finding) => boolean) {
  const files = { [path]: text }
  const reading = formats.flex.read(files)
  const project = {
    id: 'p',
    name: 'p',
    flavour: 'flex',
    files,
    configuration: reading.configuration,
  } as const
  const fixed = fixProject(project, reading, circumstances, isWanted)
  return { ...fixed, text: fixed.project.files[path] }
}
const of =
  (id: string) =>
  ({ rule }: Finding) =>
    rule === id

const circles = `applications:
  api:
    type: php:8.4
    relationships:
      me: api:http # a mistake
      also: api:http
      db: db:mysql
services:
  db: { type: 'mariadb:11.8' }
`

test('every finding with one fix is resolved, with the least change of the text', () => {
  const { text, applied } = fix(circles, of('relationship-self'))
  expect(applied.map(({ at }) => at.at(-1))).toEqual(['me', 'also'])
  expect(text).toBe(circles.replace(/ +(me|also): .*\n/g, ''))
})

test('what is not wanted stays as it is', () => {
  const { text, applied } = fix(circles, () => false)
  expect(text).toBe(circles)
  expect(applied).toEqual([])
})

test('where there is a choice, nothing is chosen', () => {
  const choice = circles
    .replace('db: db:mysql', 'db: dbx:mysql')
    .replace('services:', "services:\n  dby: { type: 'mariadb:11.8' }")
  expect(fix(choice, of('relationship-target-missing')).applied).toEqual([])
})

test('done twice, it changes nothing more', () => {
  const once = fix(circles)
  expect(fix(String(once.text)).text).toBe(once.text)
})

test('a fix that costs data is made only where its rule is asked for', () => {
  const twoDatabases = `applications:
  api:
    type: nodejs:24
    relationships: { db: 'db:mysql', other: 'other:mysql' }
services:
  db: { type: 'mariadb:11.8' }
  other: { type: 'mariadb:11.8' }
`
  expect(fix(twoDatabases).text).toContain('other: { type:')
  const merged = fix(twoDatabases, of('second-sql-service'))
  expect(merged.applied.map(({ fixes }) => fixes[0]?.consequence)).toEqual([
    'Their data has to be moved by hand: with the services that are merged, what they hold is deleted.',
  ])
  expect(merged.text).not.toContain('other: { type:')
})
