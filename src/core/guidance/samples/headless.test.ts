import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { graphOf } from '../../model/graph.ts'
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

const facts = '../shared/data'
const load = (name: string) => JSON.parse(readFileSync(`${facts}/${name}`, 'utf8'))

test.skipIf(!existsSync(facts))("the sample is valid by the platform's schema", () => {
  const ajv = new Ajv({ strict: false })
  for (const name of ['runtime-versions', 'service-versions']) ajv.addSchema(load(`${name}.schema.json`))
  ajv.validate(load('upsun.schema.json'), configuration)
  expect(ajv.errors).toBeNull()
})
