import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { groupBy } from '../base/group-by.ts'
import { isTree, type Tree, treeAt } from '../base/tree.ts'
import { advise } from './advise.ts'
import { recognise } from './recognise.ts'

const corpus = '../shared/corpus'

interface Case {
  readonly name: string
  readonly class: string
  readonly format: string
}

const cases: readonly Case[] = existsSync(corpus)
  ? JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')).filter(
      ({ format }: Case) => format === 'flex',
    )
  : []

/** The sections of all files together; undefined where a file cannot be read. */
function configurationOf({ class: folder, name }: Case): Tree | undefined {
  const path = join(corpus, folder, name)
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(path, 'case.json'), 'utf8'))
  const own = files.filter((file) => /^\.upsun\/[^/]+\.ya?ml$/.test(file))
  try {
    const texts = own.map((file) => readFileSync(join(path, file), 'utf8'))
    const trees: unknown[] = texts.map((text) => parse(text, { merge: true, logLevel: 'silent' }))
    if (!trees.every(isTree)) return undefined
    const section = (key: string) => Object.assign({}, ...trees.map((tree) => treeAt(tree, key)))
    return { applications: section('applications'), services: section('services'), routes: section('routes') }
  } catch {
    return undefined // Some are there because they are no YAML.
  }
}

describe.skipIf(cases.length === 0)('on configurations that other people wrote', () => {
  const readable = cases.flatMap((one) => {
    const configuration = configurationOf(one)
    return configuration ? [{ ...one, configuration }] : []
  })

  test('recognises a pattern wherever there is an application', ({ annotate }) => {
    const leading = new Map<string, string[]>()
    for (const { name, configuration } of readable) {
      const [first] = recognise(configuration, {})
      const hasApplication = Object.values(treeAt(configuration, 'applications')).some(isTree)
      expect(first !== undefined, name).toBe(hasApplication)
      const id = first?.pattern.id ?? 'none'
      leading.set(id, [...(leading.get(id) ?? []), name])
    }
    annotate([...leading].map(([id, names]) => `${id}: ${names.length}`).join(', '))
    expect(leading.size).toBeGreaterThan(5)
  })

  test('has advice for every one of them', ({ annotate }) => {
    const verdicts = readable.map(({ configuration }) => advise(configuration, {}).verdict)
    annotate([...groupBy(verdicts, (each) => each)].map(([id, of]) => `${id}: ${of.length}`).join(', '))
    expect(new Set(verdicts)).toEqual(new Set(['separate', 'clustered', 'monolith']))
  })

  test('names evidence that is there', () => {
    for (const { name, configuration } of readable) {
      for (const { evidence } of recognise(configuration, {})) {
        for (const { nodes, text } of evidence) expect(nodes.length, `${name}: ${text}`).toBeGreaterThan(0)
      }
    }
  })
})
