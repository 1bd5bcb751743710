import { describe, expect, test } from 'vitest'
import { embeddedDesign } from '../formats/svg/embed.ts'
import { EMPTY_DESIGN } from '../model/design.ts'
import type { FileContent } from '../model/files.ts'
import { printDesign } from '../share/save.ts'
import { NOT_CONFIGURATION } from './incoming.ts'
import { planImport } from './plan-import.ts'

function plan(files: Record<string, FileContent>) {
  let count = 0
  const incoming = { files: Object.entries(files).map(([path, content]) => ({ path, content })), leftOut: [] }
  const planned = planImport(incoming, () => `p${++count}`)
  if (!planned.ok) throw new Error(planned.failure)
  const { design, leftOut } = planned.value
  return { design, projects: design.projects, leftOut: leftOut.map(({ path }) => path) }
}
const shop = {
  id: 'p',
  name: 'shop',
  flavour: 'flex',
  files: { '.upsun/config.yaml': '# \r\n' },
} as const
const config = 'applications:\r\n  api: { type: "php:8.4" } # kept\r\n'

test('a repository becomes a project with its name, and not one character is changed', () => {
  const { projects, leftOut } = plan({ 'shop/.upsun/config.yaml': config, 'shop/README.md': '# Shop' })
  expect(projects).toEqual([
    { id: 'p1', name: 'shop', flavour: 'flex', files: { '.upsun/config.yaml': config } },
  ])
  expect(leftOut).toEqual(['shop/README.md'])
})

test('files that the configuration includes come along', () => {
  const { projects } = plan({
    'shop/.upsun/config.yaml':
      'applications: { api: { source: { root: api }, hooks: { build: !include build.sh } } }',
    'shop/api/build.sh': 'make',
    'shop/api/other.sh': 'make other',
  })
  expect(Object.keys(projects[0]?.files ?? {})).toEqual(['.upsun/config.yaml', 'api/build.sh'])
})

test('bytes that are no text are kept', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x00])
  expect(plan({ '.upsun/config.yaml': bytes }).projects[0]?.files['.upsun/config.yaml']).toBe(bytes)
})

test('a loose file is put where the platform reads it', () => {
  expect(Object.keys(plan({ 'upsun.yaml': config }).projects[0]?.files ?? {})).toEqual(['.upsun/upsun.yaml'])
})

test('a broken file is opened too: the text pane shows where it is broken', () => {
  const { projects } = plan({ 'config.yaml': 'applications: [' })
  expect(projects[0]?.files).toEqual({ '.upsun/config.yaml': 'applications: [' })
})

test('loose files with equal names are told apart', () => {
  const { projects } = plan({ 'a/config.yaml': config, 'b/config.yaml': 'services: {}' })
  expect(Object.keys(projects[0]?.files ?? {})).toEqual(['.upsun/config.yaml', '.upsun/b-config.yaml'])
})

test('a Platform.sh repository is kept whole, as what it is', () => {
  const { projects } = plan({ '.platform/services.yaml': 'db: {}', '.platform.app.yaml': 'name: api' })
  expect(projects[0]?.flavour).toBe('fixed')
  expect(Object.keys(projects[0]?.files ?? {})).toEqual(['.platform.app.yaml', '.platform/services.yaml'])
})

test('the sidecar brings positions, facts and decisions', () => {
  const sidecar = { version: 1, layout: { 'application:api': [8, 16] }, facts: { team: 'web' }, silenced: [] }
  const { design, leftOut } = plan({
    '.upsun/config.yaml': config,
    'toposcope.json': JSON.stringify(sidecar),
  })
  expect(design.layout).toEqual({ p1: { 'application:api': { x: 8, y: 16 } } })
  expect(design.facts).toEqual({ p1: { team: 'web' } })
  expect(leftOut).toEqual([])
})

test('a broken sidecar is left out and named, the configuration opens', () => {
  const { projects, leftOut } = plan({ '.upsun/config.yaml': config, 'toposcope.json': '{' })
  expect(projects).toHaveLength(1)
  expect(leftOut).toEqual(['toposcope.json'])
})

test('a saved design opens as it was', () => {
  const design = { ...EMPTY_DESIGN, name: 'market', facts: { p: { team: 'web' } } }
  expect(plan({ 'market.toposcope.json': printDesign(design) }).design).toEqual(design)
})

test.each([
  ['no configuration', { 'README.md': '# Shop' }],
  ['YAML of something else', { 'docker-compose.yaml': 'version: 3' }],
  ['a broken design', { 'x.toposcope.json': '{"version":1}' }],
])('%s is refused with a reason', (_, files) => {
  expect(() => plan(files)).toThrow(/: |\. /)
})

test('where nothing is found, what could not be read is named', () => {
  const leftOut = [
    { path: 'README.md', reason: NOT_CONFIGURATION },
    { path: 'shop.zip', reason: 'a damaged zip' },
  ]
  const planned = planImport({ files: [], leftOut }, () => 'p1')
  expect(planned).toMatchObject({ failure: expect.stringMatching(/^shop\.zip: a damaged zip\. There is no/) })
})

test('where nothing is found, a file of another name than the platform reads is named', () => {
  expect(() => plan({ 'upsun/config.yaml': 'a: 1' })).toThrow(
    /^upsun\/config\.yaml: the platform does not read/,
  )
})

test('every file of a project is known by where it came in', () => {
  const incoming = {
    files: [
      { path: 'shop/.upsun/config.yaml', content: config },
      { path: 'toposcope.json', content: '{}' },
    ],
    leftOut: [],
  }
  const planned = planImport(incoming, () => 'p')
  expect(planned.ok && planned.value.origins).toEqual({
    p: { '.upsun/config.yaml': 'shop/.upsun/config.yaml' },
  })
  const loose = planImport({ files: [{ path: 'my.yaml', content: config }], leftOut: [] }, () => 'p', 'top')
  expect(loose.ok && loose.value.origins).toEqual({ p: { '.upsun/my.yaml': 'my.yaml' } })
  expect(loose.ok && loose.value.design.name).toBe('top')
})

describe('a picture', () => {
  const saved = printDesign({ ...EMPTY_DESIGN, name: 'Shop', projects: [shop] })
  const picture = (text: string) => `<svg>${embeddedDesign(text).source}</svg>`

  test('opens as the design that it carries', () => {
    expect(plan({ 'shop.svg': picture(saved) }).design).toMatchObject({ name: 'Shop', projects: [shop] })
  })

  test('among others opens as the first design that one of them carries', () => {
    const { design, leftOut } = plan({ 'logo.svg': '<svg/>', 'shop.svg': picture(saved) })
    expect([design.name, leftOut]).toEqual(['Shop', ['logo.svg']])
  })

  test.each([
    ['without a design', { 'logo.svg': '<svg/>' }, /^logo\.svg carries no design/],
    ['that is no PNG', { 'logo.png': 'text' }, /^logo\.png carries no design/],
    ['that is damaged', { 'logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }, /or is damaged/],
    ['that carries something else', { 'a.svg': picture('hello') }, /^a\.svg: .*not JSON/],
    ['of another version', { 'a.svg': picture('{"version":99}') }, /newer version/],
    [
      'with the keys of prototypes',
      { 'a.svg': picture(saved.replace('"layout": {}', '"layout": { "__proto__": { "x": [0, 0] } }')) },
      /^a\.svg: /,
    ],
    ['several of them', { 'a.svg': '<svg/>', 'b.svg': '<svg/>' }, /^None of these pictures/],
  ])('%s says so', (_, files, message) => {
    const incoming = Object.entries(files).map(([path, content]) => ({ path, content }))
    const planned = planImport({ files: incoming, leftOut: [] }, () => 'p')
    expect(planned.ok ? 'opened' : planned.failure).toMatch(message)
  })
})

test('files of both flavours become two projects, and what that means is told', () => {
  const both = { 'shop/.upsun/config.yaml': config, 'shop/.platform.app.yaml': 'name: api\n' }
  const incoming = { files: Object.entries(both).map(([path, content]) => ({ path, content })), leftOut: [] }
  const planned = planImport(incoming, () => 'p')
  if (!planned.ok) throw new Error(planned.failure)
  expect(planned.value.design.projects.map(({ flavour }) => flavour)).toEqual(['flex', 'fixed'])
  expect(planned.value.warnings).toEqual([expect.stringContaining('shop/ holds files of Upsun Flex')])
})

test('loose files of Platform.sh are put where the platform reads them', () => {
  const { projects, leftOut } = plan({
    'old/app.yaml': 'name: api\ntype: php:8.4\n',
    'old/services.yaml': 'db: { type: "mysql:10" }\n',
    'old/ci.yaml': 'stages: [a]\n',
  })
  expect(projects).toMatchObject([{ flavour: 'fixed' }])
  expect(Object.keys(projects[0]?.files ?? {})).toEqual(['.platform.app.yaml', '.platform/services.yaml'])
  expect(leftOut).toEqual(['old/ci.yaml'])
})
