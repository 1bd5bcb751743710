import { expect, test } from 'vitest'
import { readEmbedded } from '../../core/formats/svg/embed.ts'
import { parseDesign } from '../../core/share/save.ts'
import { folderWith } from '../testing.ts'

const text = `applications:
  api:
    type: nodejs:24
    relationships:
      db: "db:postgresql"
services:
  db:
    type: postgresql:18
`
const files = { 'shop/.upsun/config.yaml': text }

test('an SVG carries the design and the logos, and nothing else is printed', async () => {
  const { code, out, err } = await folderWith(files).run('draw', 'shop', '--as', 'svg')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^<svg .*<title id="[^"]+">shop<\/title>.*<symbol .*<\/svg>\n$/s)
  const design = parseDesign(readEmbedded(out) ?? '')
  expect(design).toMatchObject({ ok: true, value: { projects: [{ files: { '.upsun/config.yaml': text } }] } })
})

test('a diagram of Mermaid', async () => {
  const { out } = await folderWith(files).run('draw', 'shop', '--as', 'mermaid')
  expect(out).toMatch(/^flowchart LR\n/)
})

test('a report lists findings too', async () => {
  const dangling = { 'shop/.upsun/config.yaml': text.replace('"db:', '"data:') }
  const { out } = await folderWith(dangling).run('draw', 'shop', '--as', 'markdown')
  expect(out).toMatch(/^# shop\n/)
  expect(out).toContain('relationship-target-missing')
})

test('a design can be called otherwise than its folder', async () => {
  const { out } = await folderWith(files).run('draw', 'shop', '--as', 'markdown', '--name', 'Book shop')
  expect(out).toMatch(/^# Book shop\n.*\n## Book shop\n/s)
})

test('a file is written instead of standard output, and an old one replaced', async () => {
  const folder = folderWith({ ...files, 'docs/a.mmd': 'old' })
  const { code, out } = await folder.run('draw', 'shop', '--as', 'mermaid', '--out', 'docs/a.mmd')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(folder.files()['docs/a.mmd']).toMatch(/^flowchart LR\n/)
})

test('half of a picture is not drawn: a file that cannot be read is said', async () => {
  const folder = folderWith({ ...files, 'shop/.upsun/broken.yaml': 'services: [\n', 'a.mmd': 'old' })
  const { code, out, err } = await folder.run('draw', 'shop', '--as', 'mermaid', '--out', 'a.mmd')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^shop\/\.upsun\/broken\.yaml:\d+:\d+ error: /)
  expect(folder.files()['a.mmd']).toBe('old')
})
