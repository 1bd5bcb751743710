import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Flavour } from '../design.ts'
import { type Field, fieldAt, fieldsOf } from './fields.ts'

const keysOf = (fields: readonly Field[]) => fields.map(({ key }) => key)

test('a group inside an entry is found through names of maps', () => {
  expect(keysOf(fieldsOf('application', ['web', 'locations', '/', 'request_buffering'], 'flex'))).toEqual([
    'enabled',
    'max_request_size',
  ])
})

test('a field carries what was said where its key was declared', () => {
  expect(fieldAt('application', ['crons', 'nightly', 'shutdown_timeout'], 'flex')).toEqual({
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
  expect(fieldAt('application', path, 'flex')?.type).toBe(type)
})

test.each([
  [['web', 'locations', '/', 'passthru'], 'text', ['boolean']],
  [['web', 'locations', '/', 'expires'], 'text', ['number']],
  [['variables', 'env', 'LEVEL'], 'text', ['number', 'boolean']],
  [['relationships', 'db'], 'group', ['text']],
  [['stack'], 'group', ['text']],
  [['type'], 'type', undefined],
] as const)('%j is a field of type %s that also takes %j', (path, type, also) => {
  expect(fieldAt('application', path, 'flex')).toMatchObject({ type, ...(also && { also }) })
  expect(fieldAt('application', path, 'flex')?.also).toEqual(also)
})

test('a path to no key has no field', () => {
  expect(fieldAt('service', ['none'], 'flex')).toBeUndefined()
  expect(fieldsOf('service', ['type', 'deeper'], 'flex')).toEqual([])
})

test('choices keep the kind of their values', () => {
  expect(fieldAt('route', ['redirects', 'paths', '/old', 'code'], 'flex')?.choices).toEqual([
    301, 302, 307, 308,
  ])
})

test('every key has a label and a description', () => {
  const bare = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => [
      ...(field.label && field.description ? [] : [field.key]),
      ...bare(field.fields ?? []),
      ...bare(field.item?.fields ?? []),
    ])
  const kinds = ['application', 'worker', 'service', 'route'] as const
  const flavours = ['flex', 'fixed'] as const
  expect(flavours.flatMap((flavour) => kinds.flatMap((kind) => bare(fieldsOf(kind, [], flavour))))).toEqual(
    [],
  )
})

test.each([
  ['application', ['disk'], 'fixed'],
  ['application', ['size'], 'fixed'],
  ['application', ['web', 'disk'], 'fixed'],
  ['application', ['web', 'firewall'], 'fixed'],
  ['application', ['build', 'caches'], 'fixed'],
  ['worker', ['disk'], 'fixed'],
  ['service', ['disk'], 'fixed'],
  ['application', ['container_profile'], 'flex'],
  ['worker', ['container_profile'], 'flex'],
  ['service', ['container_profile'], 'flex'],
] as const)('%s %j is a key of %s alone', (kind, path, flavour) => {
  const group = path.slice(0, -1)
  const key = path.at(-1)
  const other = flavour === 'flex' ? 'fixed' : 'flex'
  expect(keysOf(fieldsOf(kind, group, flavour))).toContain(key)
  expect(keysOf(fieldsOf(kind, group, other))).not.toContain(key)
  expect(fieldAt(kind, group, other)?.foreign).toContain(key)
  expect(fieldAt(kind, group, flavour)?.foreign ?? []).not.toContain(key)
})

test('a key that both flavours have is described as each of them has it', () => {
  const mount = (flavour: Flavour) => fieldAt('application', ['mounts', 'x', 'source'], flavour)?.choices
  expect(mount('flex')).toEqual(['storage', 'instance', 'tmp', 'temporary', 'service'])
  expect(mount('fixed')).toEqual(['local', 'service', 'tmp'])
  const service = (key: string, flavour: Flavour) => fieldAt('service', [key], flavour)
  expect(service('size', 'flex')?.deprecated).toBeDefined()
  expect(service('size', 'fixed')).toMatchObject({ type: 'choice', default: 'AUTO' })
  expect(service('size', 'fixed')?.deprecated).toBeUndefined()
  expect(service('relationships', 'flex')?.item?.type).toBe('group')
  expect(service('relationships', 'fixed')?.item?.type).toBe('text')
})

type Kind = 'application' | 'worker' | 'service' | 'route'

const flex = '../shared/data/upsun.schema.json'
const fixed = '../shared/data/platformsh'
const hasSchemas = existsSync(flex) && existsSync(`${fixed}.application.json`)

describe.skipIf(!hasSchemas)('the official schemas', () => {
  test('of Flex know no key that has no field', () => {
    const schema = schemaAt(flex)
    const { applications, services, routes } = schema.properties ?? {}
    expect([
      ...missingFrom('application', itemOf(applications), 'flex', schema),
      ...missingFrom('worker', itemOf(itemOf(applications).properties?.workers), 'flex', schema),
      ...missingFrom('service', itemOf(services), 'flex', schema),
      ...missingFrom('route', itemOf(routes), 'flex', schema),
    ]).toEqual([])
  })

  test('of Fixed know no key that has no field, the name of an application apart', () => {
    const application = schemaAt(`${fixed}.application.json`)
    const missing = [
      ...missingFrom('application', application, 'fixed'),
      ...missingFrom('worker', itemOf(application.properties?.workers), 'fixed'),
      ...missingFrom('service', itemOf(schemaAt(`${fixed}.services.json`)), 'fixed'),
      ...missingFrom('route', itemOf(schemaAt(`${fixed}.routes.json`)), 'fixed'),
    ]
    expect(missing).toEqual(['application/name'])
  })

  type Node = {
    $ref?: string
    properties?: Record<string, Node>
    additionalProperties?: Node | boolean
    items?: Node
    [keyword: string]: unknown
  }

  function schemaAt(path: string): Node {
    return JSON.parse(readFileSync(path, 'utf8'))
  }

  function itemOf(node: Node | undefined): Node {
    return typeof node?.additionalProperties === 'object' ? node.additionalProperties : {}
  }

  function missingFrom(kind: Kind, node: Node, flavour: Flavour, root = node): string[] {
    const isMissing = (path: string[]) => fieldAt(kind, path, flavour) === undefined
    return walk(node, [], isMissing, root).map((path) => `${kind}/${path}`)
  }

  function walk(node: Node, path: string[], isMissing: (path: string[]) => boolean, root: Node): string[] {
    const { properties = {}, additionalProperties, items, oneOf, anyOf, allOf } = dereference(node, root)
    const branches = [oneOf, anyOf, allOf].flat().filter((branch): branch is Node => branch !== undefined)
    return [
      ...branches.flatMap((branch) => walk(branch, path, isMissing, root)),
      ...Object.entries(properties).flatMap(([key, child]) =>
        isMissing([...path, key]) ? [[...path, key].join('/')] : walk(child, [...path, key], isMissing, root),
      ),
      ...(typeof additionalProperties === 'object'
        ? walk(additionalProperties, [...path, '*'], isMissing, root)
        : []),
      ...(items ? walk(items, [...path, '0'], isMissing, root) : []),
    ]
  }

  function dereference(node: Node, root: Node): Node {
    if (!node.$ref?.startsWith('#/')) return node
    const found = node.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root) // a JSON document
    return found as Node // what a reference of a JSON schema leads to is one
  }
})
