import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isTree, type Tree, treeAt } from '../base/tree.ts'
import { graphOf } from './graph.ts'

const corpus = '../shared/corpus'

interface Case {
  readonly path: string
  readonly configuration: Tree
  /** What whoever collected it counted and found. */
  readonly said: Readonly<Record<'apps' | 'services' | 'routes' | 'workers', number>> & {
    readonly danglingReferences: readonly string[]
  }
}

describe.skipIf(!existsSync(corpus))('graphs of configurations from public repositories', () => {
  const cases = ['flex', 'docs-snippets'].flatMap(readAll)

  test('have the nodes that others counted', () => {
    expect(cases.length).toBeGreaterThan(60)
    for (const { path, configuration, said } of cases) {
      const { nodes } = graphOf(configuration)
      const count = (kind: string) => nodes.filter((node) => node.kind === kind).length
      const { apps, services, routes, workers } = said
      expect([path, count('application'), count('service'), count('route'), count('worker')]).toEqual([
        path,
        ...[apps, services, routes, workers],
      ])
    }
  })

  test('dangle where others found that they do', () => {
    for (const { path, configuration, said } of cases) {
      expect([path, ...danglingIn(configuration)]).toEqual([path, ...[...said.danglingReferences].sort()])
    }
  })

  test('dangle where a mistake was made', () => {
    const mistakes = readAll('invalid').filter(({ said }) => said.danglingReferences.length > 0)
    expect(mistakes.length).toBeGreaterThan(3)
    for (const { path, configuration, said } of mistakes) {
      expect([path, danglingIn(configuration)]).toEqual([
        path,
        expect.arrayContaining([...said.danglingReferences]),
      ])
    }
  })

  function danglingIn(configuration: Tree): string[] {
    return graphOf(configuration)
      .edges.filter(({ target, inherited }) => target === undefined && !inherited)
      .filter(({ kind }) => kind === 'relationship' || kind === 'upstream')
      .map(({ path, targetName }) => [path.filter((part) => part !== 'upstream').join('.'), targetName])
      .map(([at = '', name = '']) => `${at.replace('applications', 'apps')} -> ${name}`)
      .sort()
  }

  function readAll(folder: string): Case[] {
    if (!existsSync(corpus)) return []
    return readdirSync(join(corpus, folder)).flatMap((name) => read(join(corpus, folder, name)))
  }

  function read(path: string): Case[] {
    const said = JSON.parse(readFileSync(join(path, 'case.json'), 'utf8'))
    const folder = join(path, '.upsun')
    if (said.format !== 'flex' || !existsSync(folder)) return []
    try {
      const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
      const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
      const trees = texts.map((text) => parse(text, { merge: true, logLevel: 'silent' }))
      return trees.every(isTree) ? [{ path, configuration: merge(trees), said }] : []
    } catch {
      return [] // some are there because they are no YAML
    }
  }

  function merge(trees: readonly Tree[]): Tree {
    const section = (name: string) => Object.assign({}, ...trees.map((tree) => treeAt(tree, name)))
    return { applications: section('applications'), services: section('services'), routes: section('routes') }
  }
})
