import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import { flex } from '../formats/flex/flex.ts'
import type { Reading } from '../formats/format.ts'
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

const cases: readonly Case[] = existsSync(corpus)
  ? JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')).filter(
      ({ format }: Case) => format === 'flex',
    )
  : []

function read({ class: folder, name }: Case): Reading {
  const path = join(corpus, folder, name)
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(path, 'case.json'), 'utf8'))
  return flex.read(Object.fromEntries(files.map((file) => [file, readFileSync(join(path, file), 'utf8')])))
}

function findingsOf(configuration: Tree): readonly Finding[] {
  const project: Project = { id: 'p', name: 'p', flavour: 'flex', files: {}, configuration }
  return checkProject(project, { facts: {}, today: '2026-08-20', others: [], silenced: [] }).findings
}

describe.skipIf(cases.length === 0)('on configurations that other people wrote', () => {
  const readable = cases.flatMap((one) => {
    const { configuration, failures } = read(one)
    return failures.length === 0 ? [{ ...one, configuration }] : []
  })

  test.each(readable.filter(({ expected }) => expected === 'valid'))(
    'finds no error in $class/$name',
    (one) => {
      const errors = findingsOf(one.configuration).filter(({ severity }) => severity === 'error')
      expect(errors.map(({ rule, at, message }) => `${rule} ${at.join('.')}: ${message}`)).toEqual([])
    },
  )

  test('finds errors in some that do not deploy', ({ annotate }) => {
    const invalid = readable.filter(({ expected }) => expected === 'invalid')
    const caught = invalid.filter(({ configuration }) =>
      findingsOf(configuration).some(({ severity }) => severity === 'error'),
    )
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
