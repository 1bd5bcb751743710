import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isTree, type Tree, treeAt } from '../base/tree.ts'
import { disconnect } from '../model/edits/disconnect.ts'
import { type GraphEdge, graphOf } from '../model/graph.ts'
import type { NodeRef } from '../model/node.ts'
import { mayConnect } from './connections.ts'

const corpus = '../shared/corpus/flex'
const projects = existsSync(corpus) ? readdirSync(corpus) : []

describe.skipIf(projects.length === 0)('connections of real projects', () => {
  test.each(projects)('%s: each could be drawn if it were not there', (name) => {
    const configuration = readProject(name)
    const graph = graphOf(configuration)
    const refs = new Map<string, NodeRef>(
      graph.nodes.map((node) => [node.id, { kind: node.kind, name: node.name }]),
    )
    const refused = graph.edges.flatMap((edge) => {
      const from = refs.get(edge.source)
      const to = edge.target && refs.get(edge.target)
      // Storage that one application has of another is no connection to draw: from an application to another it is HTTP.
      if (!from || !to || (edge.kind === 'mount' && to.kind === 'application')) return []
      const permission = mayConnect(withoutTwins(configuration, edge), from, to)
      if (!permission.ok) return [permission.failure]
      return permission.value.kind === edge.kind ? [] : [`${edge.id} would be a ${permission.value.kind}`]
    })
    expect(refused).toEqual([])
  })
})

/** Without the edge, and without all others that lead from the same node to the same one. */
function withoutTwins(configuration: Tree, { source, target, kind }: GraphEdge): Tree {
  return graphOf(configuration)
    .edges.filter((edge) => edge.source === source && edge.target === target && edge.kind === kind)
    .reduce(disconnect, configuration)
}

function readProject(name: string): Tree {
  const folder = join(corpus, name, '.upsun')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  const trees = files
    .map((file) => parse(readFileSync(join(folder, file), 'utf8'), { merge: true, logLevel: 'error' }))
    .filter(isTree)
  const sections = ['applications', 'services', 'routes'].map((section) => [
    section,
    Object.assign({}, ...trees.map((tree) => treeAt(tree, section))),
  ])
  return Object.fromEntries(sections)
}
