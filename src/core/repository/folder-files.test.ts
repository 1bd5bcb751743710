import { expect, test } from 'vitest'
import { type Design, EMPTY_DESIGN, type Project } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { afterSave, folderFiles } from './folder-files.ts'
import type { Incoming } from './incoming.ts'
import { openedFolder } from './opened-folder.ts'
import { planImport } from './plan-import.ts'
import { takeChanges } from './take-changes.ts'
import { withSidecar } from './with-sidecar.ts'

const config = 'applications: {} # kept\r\n'
const sidecar = '{"version":1,\n"layout":{"service:db":[8,16]}}'

/** A folder as it is opened: its design and what is remembered. */
function open(files: Files) {
  const incoming: Incoming = {
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    leftOut: [],
  }
  let ids = 0
  const plan = planImport(incoming, () => `p${++ids}`, 'shop')
  if (!plan.ok) throw new Error(plan.failure)
  const projects = plan.value.design.projects.map((each): Project => ({ ...each, configuration: {} }))
  const design: Design = { ...plan.value.design, projects }
  return { design, folder: openedFolder(plan.value.origins, incoming) }
}

function withProject(design: Design, id: string, change: (files: Files) => Files): Design {
  const projects = design.projects.map((each) =>
    each.id === id ? { ...each, files: change(each.files) } : each,
  )
  return { ...design, projects }
}

test('what was just opened wants just what is there, the sidecar byte for byte', () => {
  const files = {
    'one/.upsun/config.yaml': config,
    'one/toposcope.json': sidecar,
    'two/.upsun/config.yaml': config,
  }
  const { design, folder } = open(files)
  expect(folder.files).toEqual(files)
  expect(Object.fromEntries(folderFiles(design, folder))).toEqual({
    ...files,
    'two/toposcope.json': undefined,
  })
})

test('a loose file is written where it was', () => {
  const { design, folder } = open({ 'deploy/my.yaml': config })
  const edited = withProject(design, 'p1', () => ({ '.upsun/my.yaml': 'services: {}' }))
  expect(folderFiles(edited, folder).get('deploy/my.yaml')).toBe('services: {}')
})

test('a file that a project no longer has is to be gone, those of a project that was taken out stay', () => {
  const { design, folder } = open({
    'one/.upsun/a.yaml': config,
    'one/.upsun/b.yaml': '',
    'two/.upsun/c.yaml': config,
  })
  const edited = withProject(design, 'p1', () => ({ '.upsun/a.yaml': config }))
  const wanted = folderFiles({ ...edited, projects: edited.projects.slice(0, 1) }, folder)
  expect(wanted.has('one/.upsun/b.yaml') && wanted.get('one/.upsun/b.yaml')).toBeUndefined()
  expect(wanted.has('two/.upsun/c.yaml')).toBe(false)
})

test('a project that was added gets a folder of its own', () => {
  const { design, folder } = open({ 'blog/.upsun/config.yaml': config })
  const added: Project = {
    id: 'n',
    name: 'Blog',
    flavour: 'flex',
    files: { '.upsun/x.yaml': '' },
    configuration: {},
  }
  const edited = { ...design, projects: [...design.projects, added] }
  expect([...folderFiles(edited, folder).keys()]).toContain('blog-2/.upsun/x.yaml')
})

test('a sidecar is written when there is something to keep, and says what is known now', () => {
  const { design, folder } = open({ '.upsun/config.yaml': config })
  expect(folderFiles(design, folder).get('toposcope.json')).toBeUndefined()
  const moved = { ...design, layout: { p1: { 'service:db': { x: 8, y: 8 } } } }
  expect(folderFiles(moved, folder).get('toposcope.json')).toContain('"service:db"')
})

test('a sidecar that cannot be read is left as it is', () => {
  const newer = '{"version":99}'
  const { design, folder } = open({ '.upsun/config.yaml': config, 'toposcope.json': newer })
  expect(folderFiles(design, folder).get('toposcope.json')).toBe(newer)
})

test('after a save, nothing is left to save', () => {
  const { design, folder } = open({ '.upsun/config.yaml': config })
  const edited = withProject(design, 'p1', () => ({
    '.upsun/config.yaml': 'services: {}',
    '.upsun/new.yaml': '',
  }))
  const saved = afterSave(edited, folder, folderFiles(edited, folder))
  expect(
    Object.fromEntries([...folderFiles(edited, saved)].filter(([, content]) => content !== undefined)),
  ).toEqual(saved.files)
  expect(saved.projects.p1?.origins).toHaveProperty(['.upsun/new.yaml'])
})

test('what is taken from a folder comes into the project that it belongs to', () => {
  const { design, folder } = open({
    'one/.upsun/a.yaml': config,
    'one/.upsun/b.yaml': '',
    'two/.upsun/c.yaml': config,
  })
  const taken = new Map([
    ['one/.upsun/a.yaml', 'services: {}'],
    ['one/.upsun/b.yaml', undefined],
    ['one/.upsun/new.yaml', '# new'],
    ['two/toposcope.json', sidecar],
  ])
  const changes = takeChanges(design, folder, taken)
  expect(changes).toMatchObject([
    { id: 'p1', files: { '.upsun/a.yaml': 'services: {}', '.upsun/new.yaml': '# new' } },
    { id: 'p2', sidecar: { layout: { 'service:db': { x: 8, y: 16 } } } },
  ])
  expect(Object.keys(changes[0]?.files ?? {})).not.toContain('.upsun/b.yaml')
  const told = changes[1]?.sidecar && withSidecar(EMPTY_DESIGN, 'p2', changes[1].sidecar)
  expect(told?.layout.p2).toEqual({ 'service:db': { x: 8, y: 16 } })
})
