import { describe, expect, test } from 'vitest'

/** What each folder of src may import from, besides itself. An unlisted folder inside a listed one belongs to it. */
const mayImport: Record<string, readonly string[]> = {
  'core/base': [],
  'core/model': ['core/base'],
  'core/catalog': ['core/base', 'core/model'],
  'core/layout': ['core/base', 'core/model'],
  'core/convert': ['core/base', 'core/model', 'core/catalog', 'core/formats'],
  'core/diff': ['core/base', 'core/model'],
  'core/routing': ['core/base', 'core/model', 'core/catalog'],
  'core/rules': ['core/base', 'core/model', 'core/catalog'],
  'core/formats': ['core/base', 'core/model', 'core/catalog', 'core/layout'],
  'core/fix': ['core/base', 'core/model', 'core/formats', 'core/rules'],
  'core/guidance': ['core/base', 'core/model', 'core/catalog', 'core/rules'],
  'core/share': ['core/base', 'core/model'],
  'core/logos': ['core/base', 'core/catalog'],
  'core/repository': ['core/base', 'core/model', 'core/formats', 'core/share'],
  'editor/ui': [],
  'editor/store': ['core'],
  'editor/commands': ['core', 'editor/store'],
  'editor/canvas': ['core', 'editor/store', 'editor/commands', 'editor/ui'],
  'editor/canvas/logos': ['core', 'editor/ui'],
  'editor/panels': ['core', 'editor/store', 'editor/commands', 'editor/ui', 'editor/canvas/logos'],
  app: ['core', 'editor'],
  'app/storage': ['core', 'app/documents'],
  'app/files': ['core'],
  cli: ['core'],
}

/** The packages that the pure half is built on. Everything else belongs to a screen or to a command line. */
const corePackages = ['fflate', 'simple-icons', 'unbash', 'yaml', 'zod/mini']
const testPackages = ['ajv', 'fast-check', 'mermaid', 'vitest']
/** Files that only tests import. */
const testHelper = /\/(?:[a-z]+-)?(?:arbitrary|arbitraries|testing)\.ts$/

type Sources = Readonly<Record<string, string>>

const sources: Sources = import.meta.glob<string>('./*/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('there is something to check', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(20)
})

test('every folder is in the table', () => {
  expect(Object.keys(sources).filter((path) => folderOf(path) === undefined)).toEqual([])
})

test('every file imports only what its folder may', () => {
  expect(forbiddenIn(sources)).toEqual([])
})

test('core is built on its own packages only', () => {
  expect(foreignIn(sources)).toEqual([])
})

test('only tests import what is made for tests', () => {
  expect(testHelpersIn(sources)).toEqual([])
})

describe('a planted violation is found', () => {
  test.each([
    ['a value', "import { App } from '../../app/App.tsx'"],
    ['a type', "import type { App } from '../../app/App.tsx'"],
    ['a side effect', "import '../../app/App.tsx'"],
    ['a dynamic import', "const app = await import('../../app/App.tsx')"],
    ['a re-export', "export { App } from '../../app/App.tsx'"],
    ['an import over several lines', "import {\n  App,\n} from '../../app/App.tsx'"],
  ])('in %s', (_, source) => {
    expect(forbiddenIn({ './core/model/planted.ts': source })).toEqual([
      './core/model/planted.ts imports ./app/App.tsx',
    ])
  })

  test('between neighbours', () => {
    const planted = { './core/model/planted.ts': "import { readFlex } from '../formats/flex/read.ts'" }
    expect(forbiddenIn(planted)).toHaveLength(1)
  })

  test('in a folder whose parent may', () => {
    const planted = "import { Canvas } from '../../editor/canvas/Canvas.tsx'"
    expect(forbiddenIn({ './app/storage/planted.ts': planted })).toHaveLength(1)
    expect(forbiddenIn({ './app/shell/planted.ts': planted })).toEqual([])
  })

  test('in a folder with a name that begins the same', () => {
    const planted = { './core/rules/planted.ts': "import { plan } from '../catalog-drafts/plan.ts'" }
    expect(forbiddenIn(planted)).toHaveLength(1)
  })

  test('in a package of core', () => {
    expect(foreignIn({ './core/model/planted.ts': "import { memo } from 'react'" })).toEqual([
      './core/model/planted.ts imports react',
    ])
  })

  test('in what ships with a helper of tests', () => {
    const planted = "import { catches } from './testing.ts'"
    expect(testHelpersIn({ './core/rules/planted.ts': planted })).toHaveLength(1)
    expect(testHelpersIn({ './core/rules/planted.test.ts': planted })).toEqual([])
  })
})

/** The longest folder of the table that holds a file. */
function folderOf(path: string): string | undefined {
  return Object.keys(mayImport)
    .filter((folder) => isIn(folder, path))
    .toSorted((one, other) => other.length - one.length)[0]
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`./${folder}/`)
}

function forbiddenIn(files: Sources): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const folder = folderOf(path)
    const allowed = folder === undefined ? [] : [folder, ...(mayImport[folder] ?? [])]
    return targetsOf(path, source)
      .filter((target) => !allowed.some((lower) => isIn(lower, target)))
      .map((target) => `${path} imports ${target}`)
  })
}

function testHelpersIn(files: Sources): string[] {
  return Object.entries(files)
    .filter(([path]) => !isForTests(path))
    .flatMap(([path, source]) =>
      targetsOf(path, source)
        .filter(isForTests)
        .map((target) => `${path} imports ${target}`),
    )
}

function isForTests(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || testHelper.test(path)
}

function foreignIn(files: Sources): string[] {
  return Object.entries(files)
    .filter(([path]) => isIn('core', path))
    .flatMap(([path, source]) => {
      const isTest = isForTests(path)
      const allowed = isTest ? [...corePackages, ...testPackages] : corePackages
      return importsOf(source)
        .filter((specifier) => !specifier.startsWith('.') && !allowed.includes(specifier))
        .filter((specifier) => !(isTest && specifier.startsWith('node:')))
        .map((specifier) => `${path} imports ${specifier}`)
    })
}

/** The files that a file imports, from the root of src. */
function targetsOf(path: string, source: string): string[] {
  return importsOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => `.${new URL(specifier, new URL(path, 'file:///')).pathname}`)
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map(([, to = '']) => to)
}
