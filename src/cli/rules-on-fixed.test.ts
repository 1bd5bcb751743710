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

describe.skipIf(cases.length === 0)('on Platform.sh files that other people wrote', () => {
  const all = cases.filter(({ format }) => format === 'fixed')

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
