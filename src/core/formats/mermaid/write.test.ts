// @vitest-environment jsdom
import fc from 'fast-check'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Tree } from '../../base/tree.ts'
import { anyProject, anyTree } from '../../model/arbitraries.ts'
import { graphOf } from '../../model/graph.ts'
import { isDrawnByDefault, writeMermaid } from './write.ts'

const SHOP: Tree = {
  applications: {
    api: {
      type: 'nodejs:24',
      relationships: { db: { service: 'db', endpoint: 'postgresql' }, gone: null },
      mounts: { uploads: { source: 'service', service: 'files' } },
      workers: { queue: { relationships: { db: null } } },
    },
  },
  services: { db: { type: 'postgresql:18' }, files: { type: 'network-storage:1.0' } },
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'api:http' },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' },
  },
}

function write(configuration: Tree, name = 'Shop'): string {
  const project = { id: 'p', name, flavour: 'flex' as const, files: {}, configuration }
  return writeMermaid({ name, projects: [project] })
}

let drawn = 0

/** What Mermaid makes of a text. */
async function draw(text: string): Promise<Element> {
  const { svg } = await mermaid.render(`drawing-${drawn++}`, text)
  return new DOMParser().parseFromString(svg, 'text/html').documentElement
}

function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ innerHTML }) => {
    const parts = document.createElement('p')
    parts.innerHTML = innerHTML.replaceAll('<br>', '\n')
    return (parts.textContent ?? '').replaceAll('\u2060', '')
  })
}

beforeAll(() => {
  // There is no layout here to measure text by.
  Object.assign(SVGElement.prototype, {
    getBBox: () => ({ x: 0, y: 0, width: 100, height: 20 }),
    getComputedTextLength: () => 50,
  })
  mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true })
})

describe('a design for Mermaid', () => {
  test('has a subgraph per project, a shape and a class per kind', () => {
    expect(write(SHOP)).toMatchInlineSnapshot(`
      "flowchart LR
        accTitle: Shop
        subgraph p1["Shop"]
          direction LR
          r1(["https://{default}/"]):::route
          r2(["https#58;//www#46;{default}/"]):::route
          a1["api<br/>Node.js 24"]:::application
          w1[["queue<br/>Worker of api"]]:::worker
          s1[("db<br/>PostgreSQL 18")]:::service
          s2[("files<br/>Network storage 1.0")]:::service
          m1["gone<br/>does not exist"]:::missing
          r1 --> a1
          r2 -.->|"redirect"| r1
          a1 -->|"db · postgresql"| s1
          a1 -->|"gone"| m1
          a1 -.->|"uploads"| s2
          w1 -.->|"uploads"| s2
          w1 -->|"db"| s1
        end
        class p1 project
        classDef project fill:none,stroke:#8f8a81
        classDef route fill:#e2f3f0,stroke:#0b7568,color:#1f1d1a
        classDef application fill:#eceafb,stroke:#4c4cc9,color:#1f1d1a
        classDef worker fill:#f6e9f7,stroke:#94419c,color:#1f1d1a
        classDef service fill:#eaf2e2,stroke:#47702a,color:#1f1d1a
        classDef missing fill:#ffffff,stroke:#b3261e,color:#b3261e,stroke-dasharray:4 4
      "
    `)
  })

  test('is drawn by Mermaid with every name', async () => {
    const root = await draw(write(SHOP))
    expect(root.querySelector('title')?.textContent).toBe('Shop')
    expect(textsOf(root, '.cluster-label .nodeLabel')).toEqual(['Shop'])
    expect(textsOf(root, '.node .nodeLabel').sort()).toEqual(
      [
        'api\nNode.js 24',
        'db\nPostgreSQL 18',
        'files\nNetwork storage 1.0',
        'gone\ndoes not exist',
        'https://www.{default}/',
        'https://{default}/',
        'queue\nWorker of api',
      ].sort(),
    )
    expect(textsOf(root, 'span.edgeLabel').filter((text) => text !== '')).toEqual([
      'redirect',
      'db · postgresql',
      'gone',
      'uploads',
      'uploads',
      'db',
    ])
    expect(root.querySelectorAll('.node.service')).toHaveLength(2)
  })

  test('is drawn with several projects, empty ones, and none', async () => {
    const project = (id: string, configuration: Tree) => ({
      id,
      name: id,
      flavour: 'fixed' as const,
      files: {},
      configuration,
    })
    const projects = [project('one', SHOP), project('two', SHOP), project('three', {})]
    const root = await draw(writeMermaid({ name: 'Three', projects }))
    expect(root.querySelectorAll('.node.route')).toHaveLength(4)
    expect(textsOf(root, '.cluster-label .nodeLabel').sort()).toEqual(['one', 'two'])
    await mermaid.parse(writeMermaid({ name: '', projects: [] }))
  })

  test('is known to be too large for what Mermaid draws unasked', () => {
    const names = Array.from({ length: 400 }, (_, index) => `s${index}`)
    const owner = (count: number): Tree => ({
      relationships: Object.fromEntries(names.slice(0, count).map((name) => [name, `${name}:redis`])),
    })
    const services = Object.fromEntries(names.map((name) => [name, { type: 'redis:8.0' }]))
    expect(isDrawnByDefault(write({ services, applications: { a: owner(400), b: owner(100) } }))).toBe(true)
    expect(isDrawnByDefault(write({ services, applications: { a: owner(400), b: owner(101) } }))).toBe(false)
  })
})

describe('text of a file', () => {
  const TRICKY = [
    '"]:::route; click a1 "javascript:alert(1)"',
    '<img src=x onerror=alert(1)>',
    '%%{init: {"theme": "dark"}}%%',
    'style:"x" classDef a:#fff;',
    'end',
    'subgraph',
    '1. first',
    '- item',
    '**bold** _em_ `code` [link](https://example.com)',
    'https://www.{default}/?a=b&amp;c#d',
    'a\\nb',
    '$$x^2$$',
    'ﬂ°°35¶ß',
    '#quot;',
    '| pipe |',
    '---\ntitle: x\n---',
    'x@y.com',
  ]
  const name = fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'binary' }))

  test.each(TRICKY)('is shown as it is: %s', async (text) => {
    const root = await draw(write({ services: { [text]: {} } }, text))
    const shown = text.replaceAll('\n', ' ')
    expect(textsOf(root, '.node .nodeLabel')).toEqual([`${shown}\nNo type yet`])
    expect(textsOf(root, '.cluster-label .nodeLabel')).toEqual([shown])
    expect(root.querySelector('title')?.textContent?.replaceAll('\u2060', '')).toBe(shown)
    expect(root.querySelectorAll('script, img, a')).toHaveLength(0)
  })

  test('leaves the structure alone, whatever it is', async () => {
    const tricky = fc.record({ app: name, service: name, relationship: name, endpoint: name, path: name })
    await fc.assert(
      fc.asyncProperty(tricky, name, async ({ app, service, relationship, endpoint, path }, title) => {
        const configuration: Tree = {
          applications: { [app]: { relationships: { [relationship]: { service, endpoint } } } },
          services: { [service]: { type: endpoint } },
          routes: { [path]: { type: 'upstream', upstream: `${app}:${endpoint}` } },
        }
        await expectSameStructure(configuration, title)
      }),
      { numRuns: 60 },
    )
  })

  test('of any shape can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyTree, anyProject), (configuration) =>
        expectSameStructure(configuration, 'x'),
      ),
      { numRuns: 40 },
    )
  })

  interface Database {
    readonly getVertices: () => ReadonlyMap<string, unknown>
    readonly getEdges: () => readonly unknown[]
    readonly getSubGraphs: () => readonly unknown[]
  }

  async function expectSameStructure(configuration: Tree, title: string): Promise<void> {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(write(configuration, title))
    const read = db as unknown as Database // of flowcharts, which Mermaid has no exported type for
    const { nodes, edges } = graphOf(configuration)
    const missing = new Set(edges.flatMap((edge) => (edge.target === undefined ? [edge.targetName] : [])))
    // Names of workers can be told apart only by their application: two may share an id.
    const ids = new Set(nodes.map(({ id }) => id))
    expect(read.getVertices().size - missing.size).toBeGreaterThanOrEqual(ids.size)
    expect(read.getVertices().size - missing.size).toBeLessThanOrEqual(nodes.length)
    expect(read.getEdges()).toHaveLength(edges.length)
    expect(read.getSubGraphs()).toHaveLength(1)
  }
})
