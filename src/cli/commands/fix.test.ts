import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFiles } from '../node/write-files.ts'
import { folderWith } from '../testing.ts'

/** `orders:http` does not exist, and one name is near: one fix. */
const misspelt = `# The shop
applications:
  shop: # kept
    type: nodejs:24
    relationships:
      orders: "order:http"
  orders:
    type: nodejs:24
`
const right = misspelt.replace('"order:http"', '"orders:http"')

test('a fix changes what it has to and nothing else, and is listed', async () => {
  const folder = folderWith({ '.upsun/config.yaml': misspelt })
  const { code, out } = await folder.run('fix', '.')
  expect(code).toBe(0)
  expect(folder.files()).toEqual({ '.upsun/config.yaml': right })
  expect(out).toMatch(/^\.upsun\/config\.yaml:6:7 .+ \(relationship-target-missing\)\n$/)
})

test('a second time changes nothing', async () => {
  const folder = folderWith({ '.upsun/config.yaml': misspelt })
  await folder.run('fix', '.')
  const before = statSync(join(folder.path, '.upsun/config.yaml')).mtimeMs
  const { code, out, err } = await folder.run('fix', '.')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toContain('Nothing to fix.')
  expect(statSync(join(folder.path, '.upsun/config.yaml')).mtimeMs).toBe(before)
})

test('a dry run prints a patch and writes nothing', async () => {
  const folder = folderWith({ 'shop/.upsun/config.yaml': misspelt })
  const { code, out } = await folder.run('fix', '.', '--dry-run')
  expect(code).toBe(0)
  expect(folder.files()).toEqual({ 'shop/.upsun/config.yaml': misspelt })
  expect(out).toBe(`--- a/shop/.upsun/config.yaml
+++ b/shop/.upsun/config.yaml
@@ -3,6 +3,6 @@
   shop: # kept
     type: nodejs:24
     relationships:
-      orders: "order:http"
+      orders: "orders:http"
   orders:
     type: nodejs:24
`)
})

test('only the rules that are named are fixed, and a rule that does not exist is a mistake', async () => {
  const folder = folderWith({ '.upsun/config.yaml': misspelt })
  await folder.run('fix', '.', '--rule', 'relationship-self', '--rule', 'relationship-cycle')
  expect(folder.files()).toEqual({ '.upsun/config.yaml': misspelt })
  await folder.run('fix', '.', '--rule', 'relationship-self', '--rule', 'relationship-target-missing')
  expect(folder.files()).toEqual({ '.upsun/config.yaml': right })
  const { code, err } = await folder.run('fix', '.', '--rule', 'relationship-target-mising')
  expect(code).toBe(2)
  expect(err).toContain('Did you mean relationship-target-missing?')
})

test('what has several fixes is left to a person', async () => {
  const text = misspelt
    .replace('"order:http"', '"orderz:http"')
    .replace('  orders:\n', '  orders:\n    type: nodejs:24\n  order:\n')
  const folder = folderWith({ '.upsun/config.yaml': text })
  const { code, out, err } = await folder.run('fix', '.')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toContain('.upsun/config.yaml:6:7 needs a choice')
  expect(folder.files()).toEqual({ '.upsun/config.yaml': text })
})

test('a file that cannot be read keeps its project as it is', async () => {
  const files = { '.upsun/config.yaml': misspelt, '.upsun/broken.yaml': 'services: [\n' }
  const folder = folderWith(files)
  const { code, err } = await folder.run('fix', '.')
  expect(code).toBe(1)
  expect(err).toMatch(/\.upsun\/broken\.yaml:\d+:\d+ error: /)
  expect(folder.files()).toEqual(files)
})

test('the mode of a file stays, a link stays a link, and no draft is left', async () => {
  const folder = folderWith({ 'real.yaml': misspelt, '.upsun/keep': '' })
  chmodSync(join(folder.path, 'real.yaml'), 0o640)
  symlinkSync('../real.yaml', join(folder.path, '.upsun/config.yaml'))
  expect((await folder.run('fix', '.')).code).toBe(0)
  expect(readFileSync(join(folder.path, 'real.yaml'), 'utf8')).toBe(right)
  expect(statSync(join(folder.path, 'real.yaml')).mode & 0o777).toBe(0o640)
  expect(
    readdirSync(join(folder.path, '.upsun'), { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isSymbolicLink(),
    ]),
  ).toEqual([
    ['config.yaml', true],
    ['keep', false],
  ])
  expect(readdirSync(folder.path)).toEqual(['.upsun', 'real.yaml'])
})

test('a file that changed in the meantime is not overwritten, nor is any other', async () => {
  const folder = folderWith({ 'a.yaml': 'a', 'b.yaml': 'b' })
  const place = (name: string) => join(folder.path, name)
  writeFileSync(place('b.yaml'), 'edited')
  const written = await writeFiles([
    { place: place('a.yaml'), before: 'a', content: 'new' },
    { place: place('b.yaml'), before: 'b', content: 'new' },
  ])
  expect(written).toMatchObject({ ok: false, failure: { place: place('b.yaml') } })
  expect(folder.files()).toEqual({ 'a.yaml': 'a', 'b.yaml': 'edited' })
})

test('a fix that costs data is left to people until its rule is named', async () => {
  const twoDatabases = `applications:
  api:
    type: nodejs:24
    relationships: { db: 'db:postgresql', other: 'other:postgresql' }
services:
  db: { type: 'postgresql:18' }
  other: { type: 'postgresql:18' }
`
  const folder = folderWith({ '.upsun/config.yaml': twoDatabases })
  const { err } = await folder.run('fix', '.')
  expect(err).toContain('is left to you: Merge "other" into "db". Their data has to be moved by hand')
  expect(folder.files()['.upsun/config.yaml']).toContain("other: { type: 'postgresql:18' }")
  const { out } = await folder.run('fix', '.', '--rule', 'second-sql-service')
  expect(out).toContain('Their data has to be moved by hand')
  expect(folder.files()['.upsun/config.yaml']).not.toContain("other: { type: 'postgresql:18' }")
})
