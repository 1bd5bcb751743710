import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../../base/tree.ts'
import { anyProject, anyTree } from '../../model/arbitraries.ts'
import type { FindingRow } from './finding-row.ts'
import { writeReport } from './write.ts'

const SHOP: Tree = {
  applications: {
    api: {
      type: 'nodejs:24',
      source: { root: 'api' },
      relationships: { db: { service: 'db', endpoint: 'postgresql' }, store: 'cache:redis', gone: null },
      workers: { queue: {} },
    },
  },
  services: { db: { type: 'postgresql:9.6' }, cache: { type: 'redis:8.0' }, idle: {} },
  routes: {
    'https://{default}/': {
      type: 'upstream',
      upstream: 'api:http',
      redirects: { paths: { '/old': { to: '/new' } } },
    },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' },
    'https://blog.{default}/': { type: 'redirect', to: 'https://blog.example.com/' },
  },
}

const FINDINGS: readonly FindingRow[] = [
  {
    severity: 'error',
    rule: 'relationship-target-missing',
    message: 'There is no "gone" | <here>.',
    docs: 'https://docs.upsun.com/create-apps/image-properties/relationships.html',
    projectId: 'shop',
    at: ['applications', 'api', 'relationships', 'gone'],
  },
  {
    severity: 'info',
    rule: 'other',
    message: 'Elsewhere.',
    docs: 'javascript:alert(1)',
    projectId: 'blog',
    at: [],
  },
]

function report(configuration: Tree, name = 'Shop', findings = FINDINGS): string {
  const project = { id: 'shop', name, flavour: 'flex' as const, files: {}, configuration }
  return writeReport({ name, projects: [project] }, { findings, today: '2026-07-21' })
}

test('a report shows the picture, everything in the project, and what was found in it', () => {
  expect(report(SHOP).replace(/```mermaid.*?```/s, '(diagram)')).toMatchInlineSnapshot(`
    "# Shop

    (diagram)

    ## Shop

    Upsun Flex.

    ### Applications

    | Application | Type | Root | Workers |
    | --- | --- | --- | --- |
    | \`api\` | Node.js 24 | \`api\` | \`queue\` |

    ### Services

    | Service | Type | Used by |
    | --- | --- | --- |
    | \`db\` | PostgreSQL 9.6, **retired** | \`api\`, \`api--queue\` |
    | \`cache\` | Redis 8.0, **past end of life** | \`api\`, \`api--queue\` |
    | \`idle\` | No type yet | — |

    ### Routes

    | Route | Type | Leads to |
    | --- | --- | --- |
    | \`https://{default}/\` | upstream | \`api:http\` |
    | \`https://www.{default}/\` | redirect | \`https://{default}/\` |
    | \`https://blog.{default}/\` | redirect | \`https://blog.example.com/\` |

    ### Relationships

    | From | Relationship | To | Endpoint | Environment variables |
    | --- | --- | --- | --- | --- |
    | \`api\` | \`db\` | \`db\` | \`postgresql\` | \`DB_HOST\`, \`DB_PORT\`, \`DB_SCHEME\`, \`DB_USERNAME\`, \`DB_PASSWORD\`, \`DB_PATH\`, \`DB_QUERY\`, \`DB_HOSTNAME\`, \`DB_IP\`, \`DB_SERVICE\`, \`DB_CLUSTER\`, \`DB_REL\`, \`DB_TYPE\`, \`DB_FRAGMENT\`, \`DB_PUBLIC\`, \`DB_HOST_MAPPED\` |
    | \`api\` | \`store\` | \`cache\` | \`redis\` | \`STORE_HOST\`, \`STORE_PORT\`, \`STORE_SCHEME\`, \`STORE_USERNAME\`, \`STORE_PASSWORD\`, \`STORE_PATH\`, \`STORE_QUERY\`, \`STORE_HOSTNAME\`, \`STORE_IP\`, \`STORE_SERVICE\`, \`STORE_CLUSTER\`, \`STORE_REL\`, \`STORE_TYPE\`, \`STORE_FRAGMENT\`, \`STORE_PUBLIC\`, \`STORE_HOST_MAPPED\` |
    | \`api\` | \`gone\` | \`gone\` (does not exist) | — | — |
    | \`api--queue\` (inherited) | \`db\` | \`db\` | \`postgresql\` | \`DB_HOST\`, \`DB_PORT\`, \`DB_SCHEME\`, \`DB_USERNAME\`, \`DB_PASSWORD\`, \`DB_PATH\`, \`DB_QUERY\`, \`DB_HOSTNAME\`, \`DB_IP\`, \`DB_SERVICE\`, \`DB_CLUSTER\`, \`DB_REL\`, \`DB_TYPE\`, \`DB_FRAGMENT\`, \`DB_PUBLIC\`, \`DB_HOST_MAPPED\` |
    | \`api--queue\` (inherited) | \`store\` | \`cache\` | \`redis\` | \`STORE_HOST\`, \`STORE_PORT\`, \`STORE_SCHEME\`, \`STORE_USERNAME\`, \`STORE_PASSWORD\`, \`STORE_PATH\`, \`STORE_QUERY\`, \`STORE_HOSTNAME\`, \`STORE_IP\`, \`STORE_SERVICE\`, \`STORE_CLUSTER\`, \`STORE_REL\`, \`STORE_TYPE\`, \`STORE_FRAGMENT\`, \`STORE_PUBLIC\`, \`STORE_HOST_MAPPED\` |
    | \`api--queue\` (inherited) | \`gone\` | \`gone\` (does not exist) | — | — |

    ### Findings

    | Severity | Where | Finding | Rule |
    | --- | --- | --- | --- |
    | error | \`/applications/api/relationships/gone\` | There is no "gone" \\| \\<here\\>. | [\`relationship-target-missing\`](https://docs.upsun.com/create-apps/image-properties/relationships.html) |
    "
  `)
})

test('a report has the diagram in a fence of its own', () => {
  const [, diagram = ''] = /^```mermaid\n(.*?)\n```$/ms.exec(report(SHOP)) ?? []
  expect(diagram).toMatch(/^flowchart LR\n/)
  expect(diagram).toContain('api<br/>Node.js 24')
})

test('a report of what no diagram has room for says so', () => {
  const names = Array.from({ length: 501 }, (_, index) => `db${index}`)
  const relationships = Object.fromEntries(names.map((name) => [name, null]))
  expect(report({ applications: { api: { relationships } } })).toContain('too large for a diagram')
})

test('a report of nothing is a heading', () => {
  expect(writeReport({ name: '', projects: [] }, { findings: [], today: '2026-07-21' })).toContain(
    '# Untitled\n',
  )
})

describe('names in a report', () => {
  const tricky = fc.oneof(
    fc.constantFrom('a|b', '\\|', '`', '```', '<script>', '](x)', '\n# x', '| --- |', ''),
    fc.string({ unit: 'binary' }),
  )

  const HEADINGS = [
    '# Shop',
    '## Shop',
    '### Applications',
    '### Services',
    '### Routes',
    '### Relationships',
    '### Findings',
  ]

  test('begin no block and no cell of their own', () => {
    fc.assert(
      fc.property(tricky, tricky, tricky, (one, other, third) => {
        const text = report(
          {
            applications: { [one]: { type: other, relationships: { [other]: third } } },
            services: { [third]: { type: one } },
            routes: { [other]: { to: one } },
          },
          'Shop',
          [{ severity: other, rule: one, message: third, docs: one, projectId: 'shop', at: [one, other] }],
        )
        expectSound(text)
        const headings = text.split('\n').filter((line) => line.startsWith('#'))
        expect(headings.filter((heading) => !HEADINGS.includes(heading))).toEqual([])
      }),
    )
  })

  test('make a report of any shape of configuration', () => {
    fc.assert(
      fc.property(fc.oneof(anyTree, anyProject), (configuration) => expectSound(report(configuration))),
    )
  })

  /** Nothing but the blocks that a report has, and as many cells in a row as in the head of its table. */
  function expectSound(text: string): void {
    const outside = text.replace(/^```mermaid\n.*?^```$/ms, '')
    let cells = 0
    for (const line of outside.split('\n')) {
      expect(line).toMatch(/^(#{1,3} .*|Upsun Flex\.|None\.|\|.*\||)$/)
      if (!line.startsWith('|')) cells = 0
      else cells ||= countCells(line)
      expect(countCells(line)).toBe(cells)
    }
  }

  function countCells(row: string): number {
    return [...row.slice(1).matchAll(/(?:\\.|[^|\\])*\|/g)].length
  }
})
