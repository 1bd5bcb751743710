import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../core/base/tree.ts'
import { formats } from '../core/formats/formats.ts'
import type { Files } from '../core/model/files.ts'
import { checkProject } from '../core/rules/check.ts'
import type { Finding } from '../core/rules/rule.ts'

const corpus = '../shared/corpus'

interface Case {
  readonly class: string
  readonly name: string
  readonly format: string
  readonly expected: 'valid' | 'invalid'
}

const cases: readonly Case[] = existsSync(corpus)
  ? JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'))
  : []

function readCase({ class: folder, name }: Case) {
  const root = join(corpus, folder, name)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const files: Files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  return formats.fixed.read(files)
}

function findingsOf(configuration: Tree): readonly Finding[] {
  const project = { id: 'p', name: 'p', flavour: 'fixed', files: {}, configuration } as const
  return checkProject(project, { facts: {}, today: '2026-08-20', others: [], silenced: [] }).findings
}

/** What was right when it was written is no mistake of those who wrote it. */
function mistakesIn(configuration: Tree): readonly Finding[] {
  return findingsOf(configuration).filter(
    ({ severity, category }) => severity === 'error' && category !== 'lifecycle',
  )
}

describe.skipIf(cases.length === 0)('on Platform.sh files that other people wrote', () => {
  const all = cases.filter(({ format }) => format === 'fixed')

  test.each(all.filter(({ expected }) => expected === 'valid'))('finds no error in $class/$name', (one) => {
    const { configuration, failures } = readCase(one)
    const told = mistakesIn(configuration).map(
      ({ rule, at, message }) => `${rule} ${at.join('.')}: ${message}`,
    )
    expect([...failures.map(({ message }) => message), ...told]).toEqual([])
  })

  test('finds errors in those that do not deploy', ({ annotate }) => {
    const invalid = all.filter(({ expected }) => expected === 'invalid')
    const missed = invalid.filter((one) => {
      const { configuration, failures } = readCase(one)
      return failures.length === 0 && mistakesIn(configuration).length === 0
    })
    annotate(
      `${invalid.length - missed.length} of ${invalid.length} invalid ones; missed: ${missed.map(({ name }) => name).join(', ')}`,
    )
    expect(missed.length).toBeLessThan(invalid.length / 2)
  })

  test('every fix yields a configuration without that finding', () => {
    for (const one of all) {
      const { configuration } = readCase(one)
      for (const { rule, at, message, fixes } of findingsOf(configuration)) {
        for (const fix of fixes) {
          const left = findingsOf(fix.edit(configuration)).filter(
            (finding) => finding.rule === rule && finding.message === message,
          )
          expect(
            left.map(({ at: place }) => place.join('.')),
            `${one.name} ${at.join('.')}`,
          ).toEqual([])
        }
      }
    }
  })
})
