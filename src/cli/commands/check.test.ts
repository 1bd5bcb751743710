import { expect, test } from 'vitest'
import { folderWith } from '../testing.ts'

const sound = `applications:
  api:
    type: nodejs:24
    relationships:
      db: "db:postgresql"
    web:
      commands:
        start: node server.js
services:
  db:
    type: postgresql:18
routes:
  "https://{default}/":
    type: upstream
    upstream: "api:http"
`
/** Leads to no service: one error at the relationship. */
const dangling = sound.replace('"db:postgresql"', '"data:postgresql"')
/** A broken line, the third. */
const broken = 'applications:\n  api: {}\n  : [\n'

async function checkJson(files: Record<string, string | Uint8Array>, ...words: string[]) {
  const folder = folderWith(files)
  const { code, out, err } = await folder.run(
    'check',
    ...(words.length > 0 ? words : ['.']),
    '--format',
    'json',
  )
  return { code, err, ...JSON.parse(out) }
}

test('a sound project has exit code 0 and nothing on standard error', async () => {
  expect(await checkJson({ '.upsun/config.yaml': sound })).toEqual({
    code: 0,
    err: '',
    findings: [],
    failures: [],
    summary: { error: 0, warning: 0, info: 0 },
  })
})

test('beside what is deployed now, it tells what a deploy would do to data', async () => {
  const renamed = sound
    .replace('  db:\n    type', '  data:\n    type')
    .replace('db:postgresql', 'data:postgresql')
  const folder = folderWith({ 'now/.upsun/config.yaml': renamed, 'deployed/.upsun/config.yaml': sound })
  const rulesOf = async (...words: string[]) => {
    const { out } = await folder.run('check', 'now', ...words, '--format', 'json')
    return JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
  }
  expect(await rulesOf()).toEqual([])
  expect(await rulesOf('--baseline', 'deployed')).toContain('service-rename')
  expect((await folder.run('check', 'now', '--baseline', 'nowhere')).code).toBe(2)
})

test('where nothing is read, files with another name than the platform reads are named', async () => {
  const folder = folderWith({
    '.magento.app.yaml': 'name: shop',
    '.magento/routes.yaml': '{}',
    'api/.platform/app.yaml': 'name: api',
    'vendor/acme/.upsun.yaml': sound,
    'README.md': '# Shop',
  })
  const { code, out, err } = await folder.run('check', '.')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(
    /^\.magento\.app\.yaml, \.magento\/routes\.yaml: this is configuration of Adobe Commerce Cloud/,
  )
  expect(err).toMatch(
    / api\/\.platform\/app\.yaml: the platform does not read .* \. holds no configuration\./,
  )
  expect(err).not.toContain('vendor')
})

test('an included file is read at the likeliest of several places, and the others are no failure', async () => {
  const scripted = sound.replace(
    '    web:',
    '    hooks:\n      build: !include { type: string, path: build.sh }\n      deploy: !include { type: binary, path: deploy.bin }\n    web:',
  )
  const { code, failures } = await checkJson({
    '.upsun/config.yaml': scripted,
    '.upsun/build.sh': 'make',
    'build.sh': 'make',
    'deploy.bin': new Uint8Array([0, 255]),
  })
  expect({ code, failures }).toEqual({ code: 0, failures: [] })
})

test('beside a project, such files are named as well', async () => {
  const { err } = await checkJson({ '.upsun/config.yaml': sound, '.platform/service.yaml': '{}' })
  expect(err).toContain('.platform/service.yaml: the platform does not read a file of this name')
})

test('an error has exit code 1, with file, line, column and a pointer', async () => {
  const { code, findings, summary } = await checkJson({ '.upsun/config.yaml': dangling })
  expect(code).toBe(1)
  expect(summary.error).toBe(1)
  expect(findings).toContainEqual({
    rule: 'relationship-target-missing',
    category: 'reference',
    severity: 'error',
    message: expect.stringContaining('data'),
    why: expect.any(String),
    docs: expect.stringMatching(/^https:\/\/docs\.upsun\.com\//),
    file: '.upsun/config.yaml',
    line: 5,
    column: 7,
    subject: '/applications/api/relationships/db',
    fixable: expect.any(Boolean),
  })
})

test('a syntax error is a failure with its place, exit code 1, and hides what rules would say of the rest', async () => {
  const files = { '.upsun/config.yaml': broken, '.upsun/more.yaml': dangling }
  const { code, findings, failures } = await checkJson(files)
  expect(code).toBe(1)
  expect(findings).toEqual([])
  expect(failures).toHaveLength(1)
  expect(failures[0]).toMatchObject({ code: 'syntax', file: '.upsun/config.yaml' })
  expect(failures[0].line).toBeGreaterThanOrEqual(3)
})

test.each([
  ['a folder without configuration', { 'README.md': '' }, '.'],
  ['nothing at that path', {}, 'gone'],
  ['a file of another kind', { 'notes.txt': 'hello' }, 'notes.txt'],
])('where there is %s, the exit code is 2 and standard output stays empty', async (_, files, path) => {
  const { code, out, err } = await folderWith(files).run('check', path, '--format', 'json')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(path)
})

test('every project of a repository is checked, and files say which it is', async () => {
  const files = { 'shop/.upsun/config.yaml': sound, 'blog/.upsun/config.yaml': dangling }
  const { findings } = await checkJson(files)
  expect(findings.map(({ file }: { file: string }) => file)).toEqual(['blog/.upsun/config.yaml'])
})

test('code of others is not looked into', async () => {
  const files = {
    '.upsun/config.yaml': sound,
    'node_modules/x/.upsun/config.yaml': broken,
    'vendor/y/.upsun/config.yaml': broken,
  }
  expect(await checkJson(files)).toMatchObject({ code: 0, failures: [] })
})

test('single files are read as they are, wherever they lie', async () => {
  const files = { 'parts/shop.yaml': dangling, '.upsun/config.yaml': sound, '.upsun/broken.yaml': broken }
  expect(await checkJson(files, 'parts/shop.yaml')).toMatchObject({
    code: 1,
    findings: [{ file: 'shop.yaml', line: 5 }],
  })
  expect(await checkJson(files, '.upsun/config.yaml')).toMatchObject({ code: 0, failures: [] })
})

test('a saved design is a file to check too', async () => {
  const project = { id: 'p', name: 'shop', flavour: 'flex', files: { '.upsun/config.yaml': dangling } }
  const design = { version: 1, name: 'Shop', projects: [project], facts: {}, layout: {}, silenced: [] }
  const files = { 'shop.toposcope.json': JSON.stringify(design) }
  expect(await checkJson(files, 'shop.toposcope.json')).toMatchObject({
    code: 1,
    findings: [{ file: '.upsun/config.yaml' }],
  })
})

test('the sidecar silences a finding; a broken one is a failure', async () => {
  const at = '/applications/api/relationships/db'
  const silenced = [{ rule: 'relationship-target-missing', at, reason: 'comes later' }]
  const sidecar = JSON.stringify({ version: 1, silenced })
  expect(await checkJson({ '.upsun/config.yaml': dangling, 'toposcope.json': sidecar })).toMatchObject({
    code: 0,
    findings: [],
  })
  expect(await checkJson({ '.upsun/config.yaml': sound, 'toposcope.json': '{' })).toMatchObject({
    code: 1,
    failures: [{ code: 'not-read', file: 'toposcope.json', line: 1, column: 1 }],
  })
})

test('a file that is too large is a failure, and the rest is still read', async () => {
  const large = `# ${'x'.repeat(1024 * 1024)}\n`
  const { code, failures } = await checkJson({ '.upsun/config.yaml': sound, '.upsun/large.yaml': large })
  expect(code).toBe(1)
  expect(failures).toEqual([
    expect.objectContaining({ file: '.upsun/large.yaml', message: expect.stringContaining('1 MiB') }),
  ])
})

test('what is not UTF-8 is a failure', async () => {
  const { failures } = await checkJson({ '.upsun/config.yaml': Uint8Array.of(0x61, 0xff) })
  expect(failures).toMatchObject([{ code: 'not-text', line: 1, column: 1 }])
})

test('columns are UTF-16 units, and a byte order mark is none', async () => {
  const text =
    '\uFEFFapplications: { "\u{1F600}": { type: "nodejs:24", relationships: { db: "data:postgresql" } } }\n'
  const { findings } = await checkJson({ '.upsun/config.yaml': text })
  const dangling = findings.find(({ rule }: { rule: string }) => rule === 'relationship-target-missing')
  expect(dangling).toMatchObject({ line: 1, column: text.indexOf('db:') })
})

test.each([
  ['error', 0],
  ['warning', 1],
  ['info', 1],
])('where a warning is the worst, --fail-on %s has exit code %i', async (level, expected) => {
  const colliding = sound.replace('      db: "db', '      db-1: "db:postgresql"\n      db_1: "db')
  const folder = folderWith({ '.upsun/config.yaml': colliding })
  const { code, out } = await folder.run('check', '.', '--fail-on', level, '--format', 'json')
  expect(JSON.parse(out).summary).toMatchObject({ error: 0, warning: 1 })
  expect(code).toBe(expected)
})
