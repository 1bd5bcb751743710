import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../testing.ts'

const fixed = {
  'shop/.platform.app.yaml': `name: app
type: php:8.4
disk: 2048 # for pictures
mounts:
  uploads: { source: local }
hooks:
  build: !include { type: string, path: build.sh }
`,
  'shop/build.sh': 'make\n',
  'shop/.platform/services.yaml': 'db:\n  type: mariadb:11.4\n  disk: 512\n',
}
const flex = `applications:
  app:
    type: php:8.4
    source:
      root: /
    mounts:
      uploads: { source: instance }
    hooks:
      build: !include { type: string, path: build.sh }

services:
  db:
    type: mariadb:11.4
`

test('the other flavour is written with what it includes, and the old files stay as they are', async () => {
  const folder = folderWith(fixed)
  const { code } = await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new')
  expect(code).toBe(0)
  expect(folder.files()).toEqual({ ...fixed, 'new/.upsun/config.yaml': flex, 'new/build.sh': 'make\n' })
})

test('what does not map is listed with its place, and with what to run instead', async () => {
  const folder = folderWith(fixed)
  const { out } = await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new')
  const result = JSON.parse(out)
  expect(result).toMatchObject({
    to: 'flex',
    files: ['.upsun/config.yaml', 'build.sh'],
    failures: [],
    summary: { error: 0, lost: 2, changed: 1, choice: 1, info: 2 },
  })
  expect(result.notes).toContainEqual({
    code: 'sizes-left-out',
    level: 'lost',
    message: expect.stringContaining('disk (512 MB)'),
    project: 'shop',
    subject: '/services/db',
    file: '.platform/services.yaml',
    line: 1,
    column: 1,
  })
  expect(result.notes).toContainEqual(
    expect.objectContaining({ code: 'resources-to-set', command: 'upsun resources:set --disk db:512' }),
  )
})

test('choices are options', async () => {
  const folder = folderWith(fixed)
  await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new', '--local-mounts', 'storage')
  expect(folder.files()['new/.upsun/config.yaml']).toContain('uploads: { source: storage }')
  await folder.run(
    'convert',
    'new',
    '--to',
    'fixed',
    '--out',
    'back',
    '--disk',
    'db:4096',
    '--disk',
    'app:1024',
  )
  expect(folder.files()['back/.platform/services.yaml']).toContain('disk: 4096')
  expect(folder.files()['back/.platform.app.yaml']).toContain('disk: 1024')
  const { code, err } = await folder.run('convert', 'new', '--to', 'fixed', '--out', 'x', '--disk', 'db')
  expect(code).toBe(2)
  expect(err).toContain('--disk db:2048')
})

test('what has no equivalent is written, and told by the exit code', async () => {
  const folder = folderWith({ '.upsun/config.yaml': 'services:\n  stats:\n    type: clickhouse:25.3\n' })
  const { code, out } = await folder.run('convert', '.', '--to', 'fixed', '--out', 'new')
  expect(code).toBe(1)
  expect(JSON.parse(out).summary.error).toBe(1)
  expect(folder.files()).toHaveProperty('new/.platform/services.yaml')
})

test('a project with a file that cannot be read is not written at all', async () => {
  const files = { ...fixed, 'shop/.platform/routes.yaml': 'a: [\n' }
  const folder = folderWith(files)
  const { code, out, err } = await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new')
  expect(code).toBe(1)
  expect(folder.files()).toEqual(files)
  expect(JSON.parse(out)).toMatchObject({ files: [], failures: [{ file: '.platform/routes.yaml' }] })
  expect(err).toMatch(/routes\.yaml:\d+:\d+ error: /)
})

test('what is that flavour already is nothing to convert', async () => {
  const folder = folderWith({ '.upsun/config.yaml': flex })
  const { code, err } = await folder.run('convert', '.', '--to', 'flex', '--out', 'new')
  expect(code).toBe(2)
  expect(err).toContain('nothing to convert')
  expect(folder.files()).toEqual({ '.upsun/config.yaml': flex })
})

test('several projects go into a folder each, with what only the design knows', async () => {
  const folder = folderWith({
    'a/.platform.app.yaml': 'name: app\ntype: php:8.4\n',
    'a/.platform/routes.yaml': '{}\n',
    'b/.platform.app.yaml': 'name: app\ntype: php:8.4\n',
    'b/.platform/routes.yaml': '{}\n',
    'b/toposcope.json': JSON.stringify({ version: 1, facts: { team: 'search' } }),
  })
  await folder.run('convert', '.', '--to', 'flex', '--out', 'new')
  expect(Object.keys(folder.files()).filter((path) => path.startsWith('new/'))).toEqual([
    'new/a/.upsun/config.yaml',
    'new/b/.upsun/config.yaml',
    'new/b/toposcope.json',
  ])
})

test('what is there already is not replaced unless it is asked for', async () => {
  const folder = folderWith({ ...fixed, 'new/.upsun/config.yaml': 'mine\n' })
  const refused = await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new')
  expect(refused.code).toBe(1)
  expect(refused.out).toBe('')
  expect(folder.files()).toEqual({ ...fixed, 'new/.upsun/config.yaml': 'mine\n' })
  await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new', '--force')
  expect(folder.files()['new/.upsun/config.yaml']).toBe(flex)
})

test('nothing is written outside of the folder, not through a link either', async () => {
  const folder = folderWith(fixed)
  mkdirSync(join(folder.path, 'elsewhere'))
  mkdirSync(join(folder.path, 'new'))
  symlinkSync('../elsewhere', join(folder.path, 'new/.upsun'))
  const { code } = await folder.run('convert', 'shop', '--to', 'flex', '--out', 'new')
  expect(code).toBe(1)
  expect(folder.files()).toEqual(fixed)
})
