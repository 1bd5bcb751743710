import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Field, fieldAt, fieldsOf } from './fields.ts'

const keysOf = (fields: readonly Field[]) => fields.map(({ key }) => key)

test('a group inside an entry is found through names of maps', () => {
  expect(keysOf(fieldsOf('application', ['web', 'locations', '/', 'request_buffering']))).toEqual([
    'enabled',
    'max_request_size',
  ])
})

test('a field carries what was said where its key was declared', () => {
  expect(fieldAt('application', ['crons', 'nightly', 'shutdown_timeout'])).toEqual({
    key: 'shutdown_timeout',
    label: 'Shutdown timeout',
    description: 'How long it may take to stop.',
    type: 'number',
    unit: 's',
    default: 10,
  })
})

test.each([
  [['type'], 'type'],
  [['hooks', 'build'], 'multiline'],
  [['relationships'], 'relationships'],
  [['mounts'], 'mounts'],
  [['workers'], 'map'],
  [['access', 'ssh'], 'choice'],
  [['web', 'locations', '/', 'index'], 'list'],
  [['web', 'locations', '/', 'allow'], 'boolean'],
  [['preflight'], 'group'],
  [['runtime', 'quicklisp'], 'free'],
] as const)('%j is a field of type %s', (path, type) => {
  expect(fieldAt('application', path)?.type).toBe(type)
})

test.each([
  [['web', 'locations', '/', 'passthru'], 'text', ['boolean']],
  [['web', 'locations', '/', 'expires'], 'text', ['number']],
  [['variables', 'env', 'LEVEL'], 'text', ['number', 'boolean']],
  [['relationships', 'db'], 'group', ['text']],
  [['stack'], 'group', ['text']],
  [['type'], 'type', undefined],
] as const)('%j is a field of type %s that also takes %j', (path, type, also) => {
  expect(fieldAt('application', path)).toMatchObject({ type, ...(also && { also }) })
  expect(fieldAt('application', path)?.also).toEqual(also)
})

test('a path to no key has no field', () => {
  expect(fieldAt('service', ['none'])).toBeUndefined()
  expect(fieldsOf('service', ['type', 'deeper'])).toEqual([])
})

test('choices keep the kind of their values', () => {
  expect(fieldAt('route', ['redirects', 'paths', '/old', 'code'])?.choices).toEqual([301, 302, 307, 308])
})

test('every key has a label and a description', () => {
  const bare = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => [
      ...(field.label && field.description ? [] : [field.key]),
      ...bare(field.fields ?? []),
      ...bare(field.item?.fields ?? []),
    ])
  const kinds = ['application', 'worker', 'service', 'route'] as const
  expect(kinds.flatMap((kind) => bare(fieldsOf(kind)))).toEqual([])
})

const official = '../shared/data/upsun.schema.json'

describe.skipIf(!existsSync(official))('the official schema', () => {
  const schema = existsSync(official) ? JSON.parse(readFileSync(official, 'utf8')) : {}

  test('knows no key that has no field', () => {
    const { applications, services, routes } = schema.properties
    const missing = [
      ...missingFrom('application', applications.additionalProperties),
      ...missingFrom('worker', applications.additionalProperties.properties.workers.additionalProperties),
      ...missingFrom('service', services.additionalProperties),
      ...missingFrom('route', routes.additionalProperties),
    ]
    expect(missing).toEqual([])
  })

  type Node = {
    $ref?: string
    properties?: Record<string, Node>
    additionalProperties?: Node | boolean
    items?: Node
    [keyword: string]: unknown
  }

  function missingFrom(kind: 'application' | 'worker' | 'service' | 'route', node: Node): string[] {
    return walk(node, [], (path) => fieldAt(kind, path) === undefined).map((path) => `${kind}/${path}`)
  }

  function walk(node: Node, path: string[], isMissing: (path: string[]) => boolean): string[] {
    const { properties = {}, additionalProperties, items, oneOf, anyOf, allOf } = dereference(node)
    const branches = [oneOf, anyOf, allOf].flat().filter((branch): branch is Node => branch !== undefined)
    return [
      ...branches.flatMap((branch) => walk(branch, path, isMissing)),
      ...Object.entries(properties).flatMap(([key, child]) =>
        isMissing([...path, key]) ? [[...path, key].join('/')] : walk(child, [...path, key], isMissing),
      ),
      ...(typeof additionalProperties === 'object'
        ? walk(additionalProperties, [...path, '*'], isMissing)
        : []),
      ...(items ? walk(items, [...path, '0'], isMissing) : []),
    ]
  }

  function dereference(node: Node): Node {
    if (!node.$ref?.startsWith('#/')) return node
    const found = node.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], schema) // a JSON document
    return found as Node // what a reference of a JSON schema leads to is one
  }
})
