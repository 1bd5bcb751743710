import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encodeLink } from '../../core/share/link.ts'
import { folderWith } from '../testing.ts'

const files = {
  '.upsun/config.yaml': '\uFEFFapplications:\r\n  api: { type: "nodejs:24" } # kept\r\n',
  '.upsun/services.yaml': 'services:\n  db:\n    type: postgresql:18',
}

async function linkOf(shared: Record<string, string | Uint8Array>, ...words: string[]): Promise<string> {
  const { code, out } = await folderWith(shared).run('link', '.', ...words)
  expect(code).toBe(0)
  return out.trim()
}

/** A link as someone else may make it. */
function linkWith(shared: Record<string, string>): string {
  const project = { id: 'p', name: 'shop', flavour: 'flex' as const, files: shared }
  const design = { name: 'Shop', projects: [project], facts: {}, layout: {}, silenced: [] }
  const link = encodeLink({ content: { kind: 'design', design }, view: false })
  if (!link.ok) throw new Error(link.failure.message)
  return link.value
}

test('what a link holds comes out byte for byte', async () => {
  const url = await linkOf(files)
  expect(url).toMatch(/^http:\/\/localhost:4173\/#\d+\.[\w-]+$/)
  const folder = folderWith({})
  const { code, out } = await folder.run('open', url, '--out', 'copy')
  expect({ code, out }).toEqual({ code: 0, out: '.upsun/config.yaml\n.upsun/services.yaml\n' })
  expect(folder.files()).toEqual({
    'copy/.upsun/config.yaml': files['.upsun/config.yaml'],
    'copy/.upsun/services.yaml': files['.upsun/services.yaml'],
  })
})

test('the base is the page, without what is behind it', async () => {
  expect(await linkOf(files, '--base', 'https://draw.example.org/app/?a=b#c')).toMatch(
    /^https:\/\/draw\.example\.org\/app\/#/,
  )
  const { code, err } = await folderWith(files).run('link', '.', '--base', 'javascript:alert(1)')
  expect(code).toBe(2)
  expect(err).toContain('--base')
})

test('files that are broken go into a link all the same', async () => {
  const broken = { '.upsun/config.yaml': 'applications: [\n' }
  const folder = folderWith({})
  await folder.run('open', await linkOf(broken), '--out', '.')
  expect(folder.files()).toEqual(broken)
})

test('facts and silenced findings go along, in a file beside the configuration', async () => {
  const sidecar = { version: 1, facts: { team: 'blue' }, silenced: [] }
  const url = await linkOf({ ...files, 'toposcope.json': JSON.stringify(sidecar) })
  const folder = folderWith({})
  await folder.run('open', url, '--out', '.')
  expect(JSON.parse(folder.files()['toposcope.json'] ?? '')).toMatchObject(sidecar)
})

test('several projects go back to where they were', async () => {
  const several = {
    '.upsun/config.yaml': 'services: {}',
    'apps/Shop/.upsun/config.yaml': 'applications: {}',
    'apps/blog/.upsun/config.yaml': 'routes: {}',
  }
  const url = await linkOf(several)
  const folder = folderWith({})
  await folder.run('open', url, '--out', '.')
  expect(folder.files()).toEqual(several)
})

test('projects that come from elsewhere get a folder each', async () => {
  const project = { name: 'shop', flavour: 'flex' as const, files: { '.upsun/config.yaml': 'routes: {}' } }
  const projects = ['p1', '..'].map((id) => ({ ...project, id }))
  const design = { name: 'Shop', projects, facts: {}, layout: {}, silenced: [] }
  const link = encodeLink({ content: { kind: 'design', design }, view: false })
  const folder = folderWith({})
  await folder.run('open', link.ok ? link.value : '', '--out', '.')
  expect(Object.keys(folder.files())).toEqual(['shop-2/.upsun/config.yaml', 'shop/.upsun/config.yaml'])
})

test('both sides of a comparison are written', async () => {
  const side = (text: string) => {
    const project = { id: 'p', name: 'shop', flavour: 'flex' as const, files: { '.upsun/config.yaml': text } }
    return { name: 'Shop', projects: [project], facts: {}, layout: {}, silenced: [] }
  }
  const content = { kind: 'comparison', before: side('services: {}'), after: side('routes: {}') } as const
  const link = encodeLink({ content, view: false })
  const folder = folderWith({})
  await folder.run('open', link.ok ? link.value : '', '--out', '.')
  expect(folder.files()).toEqual({
    'after/.upsun/config.yaml': 'routes: {}',
    'before/.upsun/config.yaml': 'services: {}',
  })
})

test('a file that says something else is replaced by force only, and then nothing else is missing', async () => {
  const url = await linkOf(files)
  const folder = folderWith({ '.upsun/services.yaml': 'mine' })
  const refused = await folder.run('open', url, '--out', '.')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('.upsun/services.yaml')
  expect(folder.files()).toEqual({ '.upsun/services.yaml': 'mine' })
  expect((await folder.run('open', url, '--out', '.', '--force')).code).toBe(0)
  expect(folder.files()).toEqual(files)
  expect((await folder.run('open', url, '--out', '.')).code).toBe(0)
})

test.each([
  '../out.yaml',
  '/etc/out.yaml',
  'a/../../out.yaml',
  '.git/hooks/pre-commit',
  'C:/out.yaml',
  'a\\..\\out.yaml',
])('a file called %j is never made into a link, let alone written', (path) => {
  expect(() => linkWith({ [path]: '' })).toThrow()
})

test('nothing is written through links that lie in the folder', async () => {
  const folder = folderWith({ 'away/keep': '' })
  mkdirSync(join(folder.path, 'out'))
  symlinkSync('../away', join(folder.path, 'out/.upsun'))
  const url = linkWith({ '.upsun/config.yaml': 'applications: {}' })
  for (const words of [[], ['--force']]) {
    const { code, err } = await folder.run('open', url, '--out', 'out', ...words)
    expect(code).toBe(1)
    expect(err).toContain('.upsun')
  }
  expect(folder.files()).toEqual({ 'away/keep': '' })
})

test('nor over a link, nor through a file', async () => {
  const url = linkWith({ '.upsun/config.yaml': 'applications: {}' })
  const folder = folderWith({ 'target.yaml': 'mine', 'out/.upsun/x': '', 'other/.upsun': 'a file' })
  symlinkSync('../../target.yaml', join(folder.path, 'out/.upsun/config.yaml'))
  expect((await folder.run('open', url, '--out', 'out', '--force')).code).toBe(1)
  expect((await folder.run('open', url, '--out', 'other', '--force')).code).toBe(1)
  expect(folder.files()).toEqual({ 'target.yaml': 'mine', 'out/.upsun/x': '', 'other/.upsun': 'a file' })
})

test('a link that was cut off says so, with exit code 2', async () => {
  const url = await linkOf(files)
  const { code, out, err } = await folderWith({}).run('open', url.slice(0, -40), '--out', '.')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^This link was/)
})

test('a design that fits in no link says so, with exit code 1', async () => {
  let seed = 1
  const noise = Array.from({ length: 100_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (seed % 90))
  })
  const { code, err } = await folderWith({ '.upsun/config.yaml': `# ${noise.join('')}\n` }).run('link', '.')
  expect(code).toBe(1)
  expect(err).toContain('64 KiB')
})
