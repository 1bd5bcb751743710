import { expect, test } from 'vitest'
import { folderWith } from '../testing.ts'

const before = 'applications:\n  api:\n    type: nodejs:22\n'
const after = 'applications:\n  api:\n    type: nodejs:24\nservices:\n  db:\n    type: postgresql:18\n'

const folder = () => folderWith({ 'old/.upsun/config.yaml': before, 'new/.upsun/config.yaml': after })

test('the names of the folders are no difference', async () => {
  const same = folderWith({ 'old/.upsun/config.yaml': before, 'new/.upsun/config.yaml': before })
  expect(await same.run('diff', 'old', 'new')).toEqual({
    code: 0,
    out: 'No difference in the topology.\n',
    err: '',
  })
})

test('a difference is told in lines', async () => {
  const { code, out } = await folder().run('diff', 'old', 'new')
  expect(code).toBe(0)
  expect(out).toContain('+ service db added')
  expect(out).toContain('type from nodejs:22 to nodejs:24')
})

test('for a comment on a change, in Markdown', async () => {
  const { out } = await folder().run('diff', 'old', 'new', '--format', 'markdown')
  expect(out).toContain('**Added**\n\n- service `db` added')
})

test('for programs, in JSON with pointers', async () => {
  const { out } = await folder().run('diff', 'old', 'new', '--format', 'json')
  expect(JSON.parse(out).projects[0].topology.nodes).toContainEqual({
    change: 'changed',
    kind: 'application',
    name: 'api',
    previousName: 'api',
    keys: [{ path: '/type', before: 'nodejs:22', after: 'nodejs:24' }],
  })
})

test('single files and saved designs are compared too', async () => {
  const project = { id: 'p', name: 'shop', flavour: 'flex', files: { '.upsun/config.yaml': after } }
  const design = { version: 1, name: 'Shop', projects: [project], facts: {}, layout: {}, silenced: [] }
  const files = { 'shop.yaml': before, 'shop.toposcope.json': JSON.stringify(design) }
  const { code, out } = await folderWith(files).run('diff', 'shop.yaml', 'shop.toposcope.json')
  expect(code).toBe(0)
  expect(out).toContain('+ service db added')
})

test('what cannot be read is not compared', async () => {
  const broken = folderWith({ 'old/.upsun/config.yaml': before, 'new/.upsun/config.yaml': 'services: [\n' })
  expect(await broken.run('diff', 'old', 'new')).toMatchObject({ code: 1, out: '' })
  expect(await broken.run('diff', 'old', 'gone')).toMatchObject({ code: 2, out: '' })
})
