import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Tagged, type Tree } from '../base/tree.ts'
import { anyTree } from '../model/arbitraries.ts'
import { diffDesigns } from './diff-designs.ts'
import { diffToMarkdown } from './markdown.ts'
import { printDiff } from './print.ts'

const BEFORE: Tree = {
  applications: {
    api: {
      type: 'php:8.4',
      relationships: {
        db: 'db:mysql',
        cache: { service: 'cache', endpoint: 'redis' },
        'old-name': 'search:solr',
      },
      hooks: { build: 'make\nmake install' },
      variables: { env: { A: '' } },
    },
    legacy: {
      type: 'php:7.4',
      relationships: { db: 'db:mysql' },
      mounts: { f: { source: 'service', service: 'nfs' } },
    },
  },
  services: {
    db: { type: 'mariadb:11.8' },
    cache: { type: 'redis:7.2' },
    nfs: { type: 'network-storage:1.0' },
    search: { type: 'solr:9.9' },
  },
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'legacy:http' },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' },
  },
}

const AFTER: Tree = {
  applications: {
    api: {
      type: 'php:8.5',
      relationships: { db: 'database:mysql', 'new-name': 'search:solr' },
      hooks: { build: 'make' },
      variables: { env: { B: 1 } },
      source: { root: 'api' },
      'x-custom': new Tagged('!include', 'x'),
      workers: { queue: { commands: { start: 'run' } } },
    },
  },
  services: {
    database: { type: 'mariadb:11.8' },
    nfs: { type: 'network-storage:1.0', disk: 512 },
    search: { type: 'solr:9.9' },
    queue: { type: 'rabbitmq:4' },
  },
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'api:http' },
    'https://www.{default}/': {
      type: 'redirect',
      to: 'https://{default}/',
      redirects: { paths: { '/a': { to: 'https://{default}/b' } } },
    },
  },
}

function diff(before: Tree, after: Tree, names = ['shop', 'shop']) {
  const [one, other] = [before, after].map((configuration, at) => ({
    projects: [{ id: `${at}`, name: names[at] ?? '', flavour: 'flex' as const, files: {}, configuration }],
  }))
  return diffDesigns(one ?? { projects: [] }, other ?? { projects: [] })
}

describe('a difference', () => {
  test('is a line each as text', () => {
    expect(printDiff(diff(BEFORE, AFTER))).toMatchInlineSnapshot(`
      "project shop
        - application legacy removed, with relationship db to db:mysql, mount f to nfs
        - service cache removed
        ~ application api: type from php:8.4 to php:8.5, hooks.build changed, variables.env.A removed, variables.env.B set to 1, source added, x-custom added
        ~ service nfs: disk set to 512
        > service db renamed to database (its content is the same)
        + service queue added
        + worker api--queue added
        ~ route https://{default}/: upstream leads to api:http instead of legacy:http
        + route https://www.{default}/: redirect /a to https://{default}/b added
        - application api: relationship cache to cache:redis removed
        > application api: relationship old-name renamed to new-name: its variables start with NEW_NAME_ instead of OLD_NAME_
      "
    `)
  })

  test('is a list each as Markdown', () => {
    expect(diffToMarkdown(diff(BEFORE, AFTER, ['shop', 'store']))).toMatchInlineSnapshot(`
      "### project \`shop\`, now \`store\`

      **Added**

      - service \`queue\` added
      - worker \`api--queue\` added
      - route \`https://www.{default}/\`: redirect \`/a\` to \`https://{default}/b\` added

      **Removed**

      - application \`legacy\` removed, with relationship \`db\` to \`db:mysql\`, mount \`f\` to \`nfs\`
      - service \`cache\` removed
      - application \`api\`: relationship \`cache\` to \`cache:redis\` removed

      **Renamed**

      - service \`db\` renamed to \`database\` (its content is the same)
      - application \`api\`: relationship \`old-name\` renamed to \`new-name\`: its variables start with \`NEW_NAME_\` instead of \`OLD_NAME_\`

      **Changed**

      - application \`api\`: \`type\` from \`php:8.4\` to \`php:8.5\`, \`hooks.build\` changed, \`variables.env.A\` removed, \`variables.env.B\` set to \`1\`, \`source\` added, \`x-custom\` added
      - service \`nfs\`: \`disk\` set to \`512\`
      - route \`https://{default}/\`: upstream leads to \`api:http\` instead of \`legacy:http\`
      "
    `)
  })

  test('of projects as a whole is told first', () => {
    const project = { id: '1', name: 'shop', flavour: 'flex' as const, files: {}, configuration: {} }
    const one = { projects: [project] }
    const other = {
      projects: [
        { ...project, flavour: 'fixed' as const },
        { ...project, id: '2', name: 'blog' },
      ],
    }
    expect(printDiff(diffDesigns(one, other))).toBe(
      'project shop, from Upsun Flex to Upsun Fixed\n\nproject blog added\n',
    )
    expect(printDiff(diffDesigns({ projects: [] }, one))).toBe('project shop added\n')
  })

  test('where there is none is said too', () => {
    expect(printDiff(diff(BEFORE, BEFORE))).toBe('No difference in the topology.\n')
    expect(diffToMarkdown(diff(BEFORE, BEFORE))).toBe('No difference in the topology.\n')
  })
})

describe('names', () => {
  const name = fc.oneof(
    fc.constantFrom('\n# x', '`', '- a', '<script>', '**', '\u001b[31m'),
    fc.string({ unit: 'binary' }),
  )
  const hostile = fc.record({ app: name, service: name, label: name, key: name, value: name }).map(
    ({ app, service, label, key, value }): Tree => ({
      applications: {
        [app]: { relationships: { [label]: { service } }, [key]: value, workers: { [label]: {} } },
      },
      services: { [service]: { type: value } },
      routes: { [label]: { upstream: `${app}:${value}` } },
      [`x${key}`]: value,
    }),
  )

  test('begin no line and hold no control characters', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const difference = diff(before, after)
        const lines = printDiff(difference).split('\n')
        expect(
          lines.filter((line) => !/^(|No difference in the topology\.|project .*| {2}[-+~>] .*)$/.test(line)),
        ).toEqual([])
        expect(lines.join('')).not.toMatch(/\p{Cc}/u)
        const markdown = diffToMarkdown(difference).split('\n')
        expect(
          markdown.filter(
            (line) =>
              !/^(|No difference.*|### project .*|\*\*\w+\*\*|- (route|application|worker|service|`).*)$/.test(
                line,
              ),
          ),
        ).toEqual([])
      }),
    )
  })

  test('of any shape of configuration are told', () => {
    fc.assert(
      fc.property(anyTree, anyTree, (before, after) => {
        const difference = diff(before, after)
        expect(printDiff(difference)).not.toMatch(/undefined|\[object/)
        expect(diffToMarkdown(difference)).not.toMatch(/undefined|\[object/)
      }),
    )
  })
})
