import { describe, expect, test, vi } from 'vitest'
import { graphFor } from '../../store/graphs.ts'
import { edgeKey, NOTHING_SELECTED, type NodeKey } from '../../store/selection.ts'
import { shownPositions, shownProjects } from '../../store/shown-positions.ts'
import { deleteSelection } from '../delete-selection.ts'
import { duplicateSelection } from '../duplicate-selection.ts'
import { selectAll } from '../select-all.ts'
import { addNode } from './add-node.ts'
import { connectTo, refusalOf, startConnecting } from './connect-nodes.ts'
import { offerToCreate } from './create-connected.ts'
import { moveNodes } from './move-nodes.ts'
import { offerTargets } from './offer-targets.ts'
import { placePart } from './place-part.ts'
import { addProject } from './projects.ts'
import { rename, renameFault } from './rename-node.ts'
import { editorWith, positionOf, select, textOf, undo } from './testing.ts'

const SHOP = `applications:
  api:
    type: php:8.4
    relationships:
      db: # orders
    workers:
      queue:
        commands: { start: run }
services:
  db:
    type: postgresql:18
  cache:
    type: redis:8.0
routes:
  https://{default}/:
    type: upstream
    upstream: api:http
`
const API: NodeKey = 'p/application:api'
const DB: NodeKey = 'p/service:db'
const CACHE: NodeKey = 'p/service:cache'
const ROUTE: NodeKey = 'p/route:https://{default}/'

describe('adding', () => {
  test('fills a project that was just added, and then the one that is worked on', () => {
    const editor = editorWith(SHOP)
    addProject(editor, { label: 'add project', selection: NOTHING_SELECTED })
    const { origin } = shownProjects(editor.store)[1] ?? {}
    const addNext = () => addNode(editor, { kind: 'application', image: 'nodejs' })
    expect(addNext()).toBe('p2/application:app')
    expect(editor.view.getState().message?.text).toBe('app is added.')
    expect(positionOf(editor, 'p2', 'application:app'), 'in the frame that waits').toEqual(origin)
    select(editor, 'p2/application:app')
    addNode(editor, { kind: 'route' })
    const route = positionOf(editor, 'p2', 'route:https://{default}/')
    expect(route?.y, 'beside it, not in the frame of another').toBe(origin?.y)
    select(editor, API)
    expect(addNext()).toBe('p/application:app')
  })

  test('makes a project where there is none, in the same step', () => {
    const editor = editorWith('')
    placePart(editor, { kind: 'service', image: 'postgresql' })
    expect(textOf(editor, 'p1')).toBe('services:\n  db:\n    type: postgresql:18\n')
    undo(editor)
    expect(editor.store.getState().design.projects).toEqual([])
  })

  test('selects what was added and fixes the rest of the picture', () => {
    const editor = editorWith(SHOP)
    placePart(editor, { kind: 'application', image: 'nodejs' }, { x: 2000, y: 2000 })
    expect(editor.store.getState().selection.nodes).toEqual(['p/application:app'])
    expect(positionOf(editor, 'p', 'application:app')).toEqual({ x: 1888, y: 1968 })
    expect(positionOf(editor, 'p', 'service:db')).toBeDefined()
  })

  test('puts nothing on what is there', () => {
    const editor = editorWith(SHOP)
    placePart(editor, { kind: 'service', image: 'redis' }, { x: 400, y: 400 })
    placePart(editor, { kind: 'service', image: 'redis' }, { x: 400, y: 400 })
    const first = positionOf(editor, 'p', 'service:cache-2')
    const second = positionOf(editor, 'p', 'service:cache-3')
    expect(second).toBeDefined()
    expect(second).not.toEqual(first)
  })

  test('gives a worker to the selected application, asks where several could be meant, and refuses without one', () => {
    const none = editorWith('services: { db: { type: mariadb:11.8 } }\n')
    placePart(none, { kind: 'worker' })
    expect(none.view.getState().message?.text).toContain('add an application first')

    const two = editorWith('applications: { a: { type: php:8.4 }, b: { type: php:8.4 } }\n')
    placePart(two, { kind: 'worker' })
    expect(two.view.getState().choice?.options.map(({ label }) => label)).toEqual(['a', 'b'])
    select(two, 'p/application:b')
    placePart(two, { kind: 'worker' })
    expect(two.store.getState().selection.nodes).toEqual(['p/worker:b--worker'])
  })
})

describe('connecting', () => {
  test('writes a legal connection and says so', () => {
    const editor = editorWith(SHOP)
    connectTo(editor, startConnecting(editor, API), CACHE)
    expect(textOf(editor)).toBe(SHOP.replace('db: # orders\n', 'db: # orders\n      cache:\n'))
    expect(editor.view.getState().message?.text).toBe('api is connected to cache.')
  })

  test('brings along what the connection needs, in the same step', async () => {
    const before = 'applications:\n  api:\n    type: php:8.4\nservices:\n  db:\n    type: postgresql:18\n'
    const editor = editorWith(before)
    connectTo(editor, startConnecting(editor, API), DB)
    await vi.waitFor(() => expect(textOf(editor)).toMatch(/extensions:\s+- pdo_pgsql/))
    undo(editor)
    expect(textOf(editor)).toBe(before)
  })

  test('leaves the text alone and says why where it may not be', () => {
    const editor = editorWith(SHOP)
    const connecting = startConnecting(editor, ROUTE)
    expect(refusalOf(connecting, DB)).toContain('does not answer HTTP requests')
    connectTo(editor, connecting, DB)
    expect(textOf(editor)).toBe(SHOP)
    expect(editor.view.getState().message).toMatchObject({ tone: 'error' })
  })

  test('asks which endpoint is meant where the service defines several', () => {
    const editor = editorWith(`applications:
  api: { type: php:8.4 }
services:
  db:
    type: mariadb:11.8
    configuration:
      schemas: [shop, stats]
      endpoints:
        shop: { default_schema: shop, privileges: { shop: admin } }
        stats: { default_schema: stats, privileges: { stats: ro } }
`)
    connectTo(editor, startConnecting(editor, API), DB)
    const { choice } = editor.view.getState()
    expect(choice?.options.map(({ label }) => label)).toEqual(['shop', 'stats'])
    choice?.pick('stats')
    expect(textOf(editor)).toMatch(/service: db,? *\n? *endpoint: stats/)
  })

  test('moves the end of an edge, which keeps its name', () => {
    const editor = editorWith(SHOP)
    const project = editor.store.getState().design.projects[0]
    const edge = graphFor(project?.configuration ?? {}).edges.find(({ label }) => label === 'db')
    connectTo(editor, startConnecting(editor, API, edge), CACHE)
    expect(textOf(editor)).toMatch(/ {6}db:.*# orders\n {8}service: cache|db: \{ ?service: cache ?\}/)
  })

  test('offers every node, the illegal ones last and with the reason', () => {
    const editor = editorWith(SHOP)
    offerTargets(editor, API)
    const { choice } = editor.view.getState()
    expect(choice?.options.map(({ label, refusal }) => `${label} ${refusal === undefined}`)).toEqual([
      'cache true',
      'https://{default}/ false',
      'api--queue false',
      'db false',
    ])
    choice?.pick('service:cache')
    expect(textOf(editor)).toContain('cache:\n    workers')
  })

  test('offers services to what runs, and applications to a route, before all else', () => {
    const editor = editorWith(SHOP)
    const firstFor = (from: NodeKey) => {
      offerToCreate(editor, from, { x: 900, y: 900 }, undefined)
      return editor.view.getState().choice?.options[0]?.id
    }
    expect(firstFor(API)).toBe('service clickhouse')
    expect(firstFor('p/route:https://{default}/')).toBe('application dotnet')
  })

  test('creates what it is dropped for and connects it, in one step', () => {
    const editor = editorWith(SHOP)
    offerToCreate(editor, API, { x: 900, y: 900 }, undefined)
    editor.view.getState().choice?.pick('service opensearch')
    expect(textOf(editor)).toContain('      search:\n')
    expect(textOf(editor)).toContain('  search:\n    type: opensearch:3\n')
    undo(editor)
    expect(textOf(editor)).toBe(SHOP)
  })
})

describe('renaming', () => {
  test('takes references, position and selection along, and changes those lines only', () => {
    const editor = editorWith(SHOP)
    select(editor, DB)
    moveNodes(editor, new Map([[DB, { x: 800, y: 80 }]]), { label: 'move db' })
    const result = rename(editor, DB, 'orders')
    expect(result).toEqual({ ok: true, value: 'p/service:orders' })
    expect(editor.store.getState().selection.nodes).toEqual(['p/service:orders'])
    expect(positionOf(editor, 'p', 'service:orders')).toEqual({ x: 800, y: 80 })
    expect(textOf(editor)).toContain('  orders:\n    type: postgresql:18\n')
    undo(editor)
    expect(textOf(editor)).toBe(SHOP)
  })

  test('leaves everything where it is without placing anything', () => {
    const editor = editorWith(SHOP)
    const before = shownPositions(editor.store, 'p')
    rename(editor, API, 'a-name-that-sorts-elsewhere')
    expect(editor.store.getState().design.layout).toEqual({})
    const after = shownPositions(editor.store, 'p')
    expect(after['application:a-name-that-sorts-elsewhere']).toEqual(before['application:api'])
    expect(after['worker:a-name-that-sorts-elsewhere--queue']).toEqual(before['worker:api--queue'])
    expect(after['service:db']).toEqual(before['service:db'])
  })

  test('refuses a name that is taken or that the platform does not take', () => {
    const editor = editorWith(SHOP)
    expect(renameFault(editor, DB, 'cache')).toContain('already')
    expect(renameFault(editor, DB, 'My DB')).toContain('lower-case')
    expect(renameFault(editor, DB, 'orders')).toBeNull()
  })
})

describe('the selection', () => {
  test('is deleted in one step, with what leads to it', () => {
    const editor = editorWith(SHOP)
    select(editor, DB, CACHE)
    deleteSelection.run(editor)
    expect(textOf(editor)).toContain('services: {}')
    expect(textOf(editor)).not.toContain('db')
    undo(editor)
    expect(textOf(editor)).toBe(SHOP)
  })

  test('may be a connection', () => {
    const editor = editorWith(SHOP)
    const edge = edgeKey('p', 'upstream:/routes/https:~1~1{default}~1/upstream')
    editor.store.getState().select({ nodes: [], edges: [edge] })
    deleteSelection.run(editor)
    expect(textOf(editor)).toBe(SHOP.replace('    upstream: api:http\n', ''))
  })

  test('is copied in one step, and the copies are selected', () => {
    const editor = editorWith(SHOP)
    select(editor, API, 'p/worker:api--queue', CACHE)
    duplicateSelection.run(editor)
    expect(editor.store.getState().selection.nodes).toEqual(['p/application:api-2', 'p/service:cache-2'])
    expect(textOf(editor)).toContain('  api-2:\n    type: php:8.4\n')
    undo(editor)
    expect(textOf(editor)).toBe(SHOP)
  })

  test('may be everything', () => {
    const editor = editorWith(SHOP)
    selectAll.run(editor)
    expect(editor.store.getState().selection.nodes).toHaveLength(5)
  })
})

test('a move fixes the picture of its project and changes no text', () => {
  const editor = editorWith(SHOP)
  moveNodes(editor, new Map([[DB, { x: 8, y: 16 }]]), { label: 'move' })
  expect(positionOf(editor, 'p', 'service:db')).toEqual({ x: 8, y: 16 })
  expect(positionOf(editor, 'p', 'application:api')).toBeDefined()
  expect(textOf(editor)).toBe(SHOP)
})
