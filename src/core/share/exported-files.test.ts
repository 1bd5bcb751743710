import { expect, test } from 'vitest'
import { type Design, EMPTY_DESIGN, type Project } from '../model/design.ts'
import { exportedFiles } from './exported-files.ts'

function project(id: string, name: string): Project {
  return { id, name, flavour: 'flex', files: { '.upsun/config.yaml': `# ${id}\n` }, configuration: {} }
}
const paths = (design: Design) => exportedFiles(design).map(({ path }) => path)

test('the files of one project keep their paths', () => {
  expect(paths({ ...EMPTY_DESIGN, projects: [project('a', 'shop')] })).toEqual(['.upsun/config.yaml'])
})

test('projects go to folders of their own, also when their names are equal', () => {
  const projects = [project('a', 'Shop'), project('b', 'blog'), project('c', 'shop')]
  expect(paths({ ...EMPTY_DESIGN, projects })).toEqual([
    'shop/.upsun/config.yaml',
    'blog/.upsun/config.yaml',
    'shop-2/.upsun/config.yaml',
  ])
})

test('layout and facts go beside the configuration, never into it', () => {
  const layout = { a: { 'service:db': { x: 8, y: 8 } } } as const
  const files = exportedFiles({ ...EMPTY_DESIGN, projects: [project('a', 'shop')], layout })
  expect(files.map(({ path, isSidecar }) => [path, isSidecar])).toEqual([
    ['.upsun/config.yaml', false],
    ['toposcope.json', true],
  ])
  expect(files[0]?.content).toBe('# a\n')
})
