import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { isEqual } from '../base/equal.ts'
import { type Path, removeAt, renameKeyAt, setAt, toPointer } from '../base/path.ts'
import { entriesOf, isTree, type Tree, treeAt } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import type { Notice, Reading } from './format.ts'
import { formats } from './formats.ts'
import { lostLines } from './testing.ts'

const SHARED = join(import.meta.dirname, '../../../../shared')
const CORPUS = join(SHARED, 'corpus')

/** A change with the entry it touches, and how many of its lines may be written anew. */
interface Edit {
  readonly title: string
  readonly run: (tree: Tree) => Tree
  readonly touches?: Path
  readonly lines: 'none' | 'first' | 'all'
}

/** What the description of a case says of its project. */
interface Described {
  readonly apps: number
  readonly services: number
  readonly routes: number
  readonly workers: number
}

interface Case extends Described {
  readonly class: string
  readonly name: string
  readonly format: Flavour
}

describe.skipIf(!existsSync(CORPUS)).each(['flex', 'fixed'] as const)(
  'every %s project of the corpus',
  (flavour) => {
    const format = formats[flavour]
    const isValid = flavour === 'flex' && existsSync(join(SHARED, 'data')) ? validator() : () => false
    const counts = { cases: 0, readWell: 0, byteIdentical: 0, edits: 0, validBefore: 0, validAfter: 0 }

    test.each(casesOf(flavour))('$class/$name', (one) => {
      const files = filesIn(join(CORPUS, one.class, one.name))
      const reading = format.read(files)
      counts.cases++
      expect(format.write(reading.configuration, files, reading)).toEqual({ ok: true, value: files })
      if (reading.failures.some(({ code }) => code !== 'missing-name')) {
        for (const { file, start } of reading.failures) expect(String(files[file])[start]).toMatch(/\S/)
        return
      }
      counts.readWell++
      counts.byteIdentical++
      const { apps, services, routes, workers } = one
      expect(sizeOf(reading.configuration)).toEqual({ apps, services, routes, workers })
      if (reading.failures.length > 0) return
      for (const edit of editsOf(reading.configuration)) {
        const edited = edit.run(reading.configuration)
        const written = format.write(edited, files, reading)
        if (!written.ok) throw new Error(`${edit.title}: ${written.failure.message}`)
        counts.edits++
        const again = format.read({ ...written.value }).configuration
        expect(isEqual(again, edited), edit.title).toBe(true)
        expect(lostInAll(files, written.value), edit.title).toBeLessThanOrEqual(
          mayChange(edit, reading, files),
        )
        if (!isValid(reading.configuration)) continue
        counts.validBefore++
        expect(isValid(again), edit.title).toBe(true)
        counts.validAfter++
      }
    })

    test('is counted', ({ annotate }) => {
      annotate(`${flavour}: ${JSON.stringify(counts)}`)
      expect(counts.readWell).toBeGreaterThan(0)
    })
  },
)

function sizeOf({ applications, services, routes }: Tree): Described {
  const each = entriesOf(applications)
  return {
    apps: each.length,
    services: entriesOf(services).length,
    routes: entriesOf(routes).length,
    workers: each.reduce((sum, [, value]) => sum + Object.keys(treeAt(value, 'workers')).length, 0),
  }
}

function editsOf(tree: Tree): readonly Edit[] {
  const [application] = entriesOf(treeAt(tree, 'applications')).find(([, value]) => isTree(value)) ?? []
  const [service] = entriesOf(treeAt(tree, 'services'))[0] ?? []
  const entry: Path = ['applications', application ?? '']
  const type: Path = [...entry, 'type']
  const relationships: Path = [...entry, 'relationships']
  const link = { service: 'added', endpoint: 'mysql' }
  const added = {
    type: 'nodejs:22',
    relationships: { db: null },
    hooks: { build: 'npm ci\nnpm run build\n' },
  }
  const onApplication: Edit[] = [
    {
      title: 'rename an application',
      touches: entry,
      lines: 'first',
      run: (from) => renameKeyAt(from, entry, 'renamed'),
    },
    {
      title: 'add a relationship',
      touches: relationships,
      lines: 'first',
      run: (from) => setAt(from, [...relationships, 'added'], link),
    },
    { title: 'change a version', touches: type, lines: 'all', run: (from) => setAt(from, type, 'nodejs:22') },
  ]
  const onAny: Edit[] = [
    {
      title: 'add an application',
      lines: 'none',
      run: (from) => setAt(from, ['applications', 'added'], added),
    },
  ]
  const onService: Edit[] =
    service === undefined
      ? []
      : [
          {
            title: 'remove a service',
            touches: ['services', service],
            lines: 'all',
            run: (from) => removeAt(from, ['services', service]),
          },
        ]
  const isEmptySection = tree.applications !== undefined && entriesOf(tree.applications).length === 0
  return [...(application === undefined ? [] : onApplication), ...(isEmptySection ? [] : onAny), ...onService]
}

function lostInAll(files: Files, written: Files): number {
  const textOf = (from: Files, path: string) => String(from[path])
  return Object.keys(files).reduce(
    (sum, path) => sum + lostLines(textOf(files, path), textOf(written, path)),
    0,
  )
}

function mayChange({ touches, lines }: Edit, reading: Reading, files: Files): number {
  const place = touches && reading.placeOf(touches)
  if (!place || lines === 'none') return 0
  // A name that several files define is renamed in all of them.
  const isOther = ({ code, path }: Notice) =>
    code === 'duplicate-across-files' && path !== undefined && toPointer(path) === toPointer(touches)
  if (lines === 'first') return 1 + reading.notices.filter(isOther).length
  const text = String(files[place.file])
  const above = text.slice(0, place.entry.start).split('\n').slice(0, -1).reverse()
  const owned = above.findIndex((line) => !/^ *#/.test(line))
  // The line of the section too, which says `{}` when its last service went.
  return text.slice(place.entry.start, place.entry.end).split('\n').length + Math.max(owned, 0) + 1
}

function casesOf(flavour: Flavour): readonly Case[] {
  if (!existsSync(CORPUS)) return []
  const all: readonly Case[] = JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8'))
  return all.filter(({ format }) => format === flavour)
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    paths
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
      .filter(([path]) => path !== 'case.json'),
  )
}

/** The official schema. It asks an API for the versions, which are derived files here. */
function validator(): (tree: Tree) => boolean {
  const load = (name: string) => JSON.parse(readFileSync(join(SHARED, 'data', `${name}.schema.json`), 'utf8'))
  const ajv = new Ajv({ strict: false })
  ajv.addSchema(load('runtime-versions'))
  ajv.addSchema(load('service-versions'))
  return ajv.compile(load('upsun'))
}
