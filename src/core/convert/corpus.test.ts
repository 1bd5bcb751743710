import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isEqual } from '../base/equal.ts'
import type { Path } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import { formats } from '../formats/formats.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { type ConvertedProject, convertProject } from './convert-project.ts'
import { modernCrons } from './crons.ts'
import { meaning } from './meaning-testing.ts'
import { schemasFrom } from './schemas-testing.ts'
import { mapSection } from './trees.ts'

const SHARED = join(import.meta.dirname, '../../../../shared')
const CORPUS = join(SHARED, 'corpus')
const REFERENCE = join(CORPUS, 'fixed/upsun--cli--convert-testdata')
const isThere = existsSync(CORPUS) && existsSync(join(SHARED, 'data'))

interface Case {
  readonly name: string
  readonly isValid: boolean
  readonly files: Files
}

describe.skipIf(!isThere)('the corpus', () => {
  const schemas = isThere
    ? schemasFrom((file) => JSON.parse(readFileSync(join(SHARED, 'data', file), 'utf8')))
    : undefined

  test.for<[Flavour, Flavour]>([
    ['fixed', 'flex'],
    ['flex', 'fixed'],
  ])(
    'every %s project becomes one that the schema of %s takes, or a note says why not',
    ([from, to], { annotate }) => {
      const counts = { converted: 0, valid: 0, taken: 0, refusedBefore: 0, noted: 0, withoutComments: 0 }
      const unsaid = casesOf(from).flatMap(({ name, isValid, files }) => {
        const { configuration, notes } = converted(files, to)
        counts.converted++
        if (notes.some(({ code }) => code === 'comments')) counts.withoutComments++
        if (!isValid || !schemas) return []
        counts.valid++
        const faults = schemas[to](configuration)
        if (faults.length === 0) counts.taken++
        const before = schemas[from](formats[from].read(files).configuration)
        const isOld = (fault: Path) =>
          before.some((other) => isInside(fault, other) || isInside(other, fault))
        const isNoted = (fault: Path) => notes.some(({ at }) => at.length > 1 && isInside(at, fault))
        const fresh = faults.filter((fault) => !isOld(fault))
        if (faults.length > fresh.length) counts.refusedBefore++
        if (fresh.some(isNoted)) counts.noted++
        return fresh.filter((fault) => !isNoted(fault)).map((fault) => [name, ...fault].join(' '))
      })
      annotate(`${from} to ${to}: ${JSON.stringify(counts)}`)
      expect(unsaid).toEqual([])
    },
  )

  test('what the converter of the platform says is what ours says, crons in their new form', () => {
    const { configuration } = converted(filesOf(REFERENCE), 'flex')
    const reference: Tree = parse(
      readFileSync(join(REFERENCE, 'reference-output/.upsun/config.yaml'), 'utf8'),
    )
    const expected = mapSection(reference, 'applications', (application) =>
      modernCrons(application, [], () => {}),
    )
    expect(configuration).toEqual(expected)
  })

  test('what both flavours can say comes back from Fixed as it was', ({ annotate }) => {
    const away = ['relationship-written-out', 'mount-written-out', 'storage-shared', 'include-inlined']
    const common = casesOf('flex')
      .map(({ name, files }) => ({ name, files, there: converted(files, 'fixed') }))
      .filter(({ there }) => there.notes.every(({ level, code }) => level !== 'lost' && !away.includes(code)))
    const unlike = common.filter(({ files, there }) => {
      const back = converted(there.files, 'flex').configuration
      const { services, routes, ...rest } = formats.flex.read(files).configuration
      const before = { ...rest, ...(services && { services }), ...(routes && { routes }) }
      return !isEqual(meaning(back), meaning(before))
    })
    annotate(`${common.length} projects of Flex say nothing that Fixed cannot`)
    expect(common.length).toBeGreaterThan(0)
    expect(unlike.map(({ name }) => name)).toEqual([])
  })
})

function casesOf(flavour: Flavour): readonly Case[] {
  return readdirSync(join(CORPUS, flavour)).map((name) => {
    const folder = join(CORPUS, flavour, name)
    return { name, isValid: aboutCase(folder).expected === 'valid', files: filesOf(folder) }
  })
}

function filesOf(folder: string): Files {
  const paths = aboutCase(folder).files.filter((path) => !path.startsWith('reference-output/'))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function aboutCase(folder: string): { readonly expected: string; readonly files: readonly string[] } {
  return JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
}

/** The project in another flavour, after making sure that its files say so. */
function converted(files: Files, to: Flavour): ConvertedProject {
  const result = convertProject(files, to)
  if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join(' '))
  const { failures, configuration } = formats[to].read({ ...result.value.files })
  expect(failures).toEqual([])
  expect(isEqual(configuration, result.value.configuration)).toBe(true)
  return result.value
}

function isInside(path: Path, other: Path): boolean {
  return other.every((part, index) => String(path[index]) === String(part))
}
