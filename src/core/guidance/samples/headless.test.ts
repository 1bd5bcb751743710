import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { graphOf } from '../../model/graph.ts'
import { checkProject } from '../../rules/check.ts'
import { headless } from './headless.ts'

const configuration = parse(String(headless.files['.upsun/config.yaml']))

test('the sample has two applications, a worker, two services and three routes', () => {
  const names = graphOf(configuration).nodes.map(({ id }) => id)
  expect(names).toEqual([
    'route:https://{default}/',
    'route:https://www.{default}/',
    'route:https://api.{default}/',
    'application:frontend',
    'application:api',
    'worker:api--queue',
    'service:database',
    'service:cache',
  ])
})

test('every connection of the sample leads somewhere', () => {
  expect(graphOf(configuration).edges.filter(({ target }) => target === undefined)).toEqual([])
})

test('no rule has anything against the sample', () => {
  const project = {
    id: 'sample',
    name: headless.name,
    flavour: 'flex',
    files: headless.files,
    configuration,
  } as const
  const { findings } = checkProject(project, { facts: {}, silenced: [], others: [], today: '2026-08-01' })
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})

const facts = '../shared/data'
const load = (name: string) => JSON.parse(readFileSync(`${facts}/${name}`, 'utf8'))

test.skipIf(!existsSync(facts))("the sample is valid by the platform's schema", () => {
  const ajv = new Ajv({ strict: false })
  for (const name of ['runtime-versions', 'service-versions']) ajv.addSchema(load(`${name}.schema.json`))
  ajv.validate(load('upsun.schema.json'), configuration)
  expect(ajv.errors).toBeNull()
})
