import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isTree, Tagged, type Tree, type Value } from '../base/tree.ts'
import type { Project } from '../model/design.ts'
import { checkProject } from './check.ts'
import type { Finding } from './rule.ts'

const corpus = '../shared/corpus'

interface Case {
  readonly class: string
  readonly name: string
  readonly format: string
  readonly expected: 'valid' | 'invalid'
}

const tags = ['!include', '!archive'].flatMap((tag) => [
  { tag, resolve: (value: string) => new Tagged(tag, value) },
  { tag, collection: 'map' as const, resolve: () => new Tagged(tag, {}) },
])

const cases: readonly Case[] = existsSync(corpus)
  ? JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')).filter(
      ({ format }: Case) => format === 'flex',
    )
  : []

function filesOf({ class: folder, name }: Case): string[] {
  const path = join(corpus, folder, name)
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(path, 'case.json'), 'utf8'))
  return files.filter((file) => /^\.upsun\/[^/]+\.ya?ml$/.test(file)).map((file) => join(path, file))
}

/** The sections of all files together; undefined where a file cannot be read. */
function read(paths: readonly string[]): Tree | undefined {
  const sections: Record<string, Value> = {}
  for (const path of paths) {
    let tree: unknown
    try {
      tree = parse(readFileSync(path, 'utf8'), { customTags: tags, merge: true, logLevel: 'silent' })
    } catch {
      return undefined
    }
    if (!isTree(tree)) return undefined
    for (const [key, value] of Object.entries(tree)) {
      const before = sections[key]
      sections[key] = isTree(before) && isTree(value) ? { ...before, ...value } : value
    }
  }
  return sections
}

function findingsOf(configuration: Tree): readonly Finding[] {
  const project: Project = { id: 'p', name: 'p', flavour: 'flex', files: {}, configuration }
  return checkProject(project, { facts: {}, today: '2026-08-20', others: [], silenced: [] }).findings
}

function errorsOf(configuration: Tree): readonly Finding[] {
  return findingsOf(configuration).filter(({ severity }) => severity === 'error')
}

/** What was right when it was written is counted apart. */
function isOfToday({ category }: Finding): boolean {
  return category !== 'lifecycle'
}

describe.skipIf(cases.length === 0)('on configurations that other people wrote', () => {
  const readable = cases.flatMap((one) => {
    const configuration = read(filesOf(one))
    return configuration ? [{ ...one, configuration }] : []
  })

  test.each(readable.filter(({ expected }) => expected === 'valid'))(
    'finds no error in $class/$name',
    (one) => {
      const errors = errorsOf(one.configuration).filter(isOfToday)
      expect(errors.map(({ rule, at, message }) => `${rule} ${at.join('.')}: ${message}`)).toEqual([])
    },
  )

  test('finds what time has done to them', ({ annotate }) => {
    const valid = readable.filter(({ expected }) => expected === 'valid')
    const aged = valid.filter(({ configuration }) => !errorsOf(configuration).every(isOfToday))
    annotate(`${aged.length} of ${valid.length} valid ones ask for what is no longer offered`)
    expect(aged.length).toBeLessThan(valid.length)
  })

  test('finds errors in some that do not deploy', ({ annotate }) => {
    const invalid = readable.filter(({ expected }) => expected === 'invalid')
    const caught = invalid.filter(({ configuration }) => errorsOf(configuration).length > 0)
    annotate(
      `${caught.length} of ${invalid.length} readable invalid ones: ${caught.map(({ name }) => name).join(', ')}`,
    )
    expect(caught.length).toBeGreaterThan(0)
  })

  test('every fix yields a configuration without that finding', () => {
    for (const { configuration, name } of readable) {
      for (const { rule, at, message, fixes } of findingsOf(configuration)) {
        for (const fix of fixes) {
          const after = findingsOf(fix.edit(configuration))
          const left = after.filter((finding) => finding.rule === rule && finding.message === message)
          expect(
            left.map((finding) => `${finding.at.join('.')} ${fix.title}`),
            `${name} ${at.join('.')}`,
          ).toEqual([])
        }
      }
    }
  })
})
