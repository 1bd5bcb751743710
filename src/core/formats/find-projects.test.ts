import { expect, test } from 'vitest'
import { findProjects, rootsWithBoth } from './find-projects.ts'

const found = (...paths: string[]) =>
  findProjects(paths).map(({ root, flavour, paths }) => [root, flavour, ...paths])

test('a repository holds one project, with the files on the first level of .upsun', () => {
  expect(found('README.md', '.upsun/config.yaml', '.upsun/b.yml', '.upsun/deep/c.yaml')).toEqual([
    ['', 'flex', '.upsun/b.yml', '.upsun/config.yaml'],
  ])
})

test('a folder of repositories holds several projects', () => {
  expect(
    found('work/shop/.upsun/config.yaml', 'work/blog/.upsun/config.yaml', 'work/blog/index.php'),
  ).toEqual([
    ['work/blog/', 'flex', '.upsun/config.yaml'],
    ['work/shop/', 'flex', '.upsun/config.yaml'],
  ])
})

test('a Platform.sh repository is one project, however many applications it has', () => {
  expect(found('.platform/routes.yaml', 'api/.platform.app.yaml', 'web/.platform.app.yaml')).toEqual([
    ['', 'fixed', '.platform/routes.yaml', 'api/.platform.app.yaml', 'web/.platform.app.yaml'],
  ])
})

test('applications without a .platform folder are one project in the folder that holds them', () => {
  expect(found('shop/api/.platform.app.yaml', 'shop/apps/web/.platform.app.yaml')).toEqual([
    ['shop/', 'fixed', 'api/.platform.app.yaml', 'apps/web/.platform.app.yaml'],
  ])
})

test('what packages and Git bring along is no project', () => {
  expect(
    found('node_modules/kit/.upsun/config.yaml', 'vendor/x/.platform.app.yaml', '.git/.upsun/a.yaml'),
  ).toEqual([])
})

test('a project inside another one keeps its applications', () => {
  const paths = ['.platform/routes.yml', '.platform.app.yml']
  expect(found(...paths, ...paths.map((path) => `examples/shop/${path}`))).toEqual([
    ['', 'fixed', '.platform.app.yml', '.platform/routes.yml'],
    ['examples/shop/', 'fixed', '.platform.app.yml', '.platform/routes.yml'],
  ])
})

test('a folder with both flavours holds two projects, and is told', () => {
  const projects = findProjects(['shop/.upsun/config.yaml', 'shop/.platform.app.yaml', 'blog/.upsun/a.yaml'])
  expect(projects.map(({ root, flavour }) => [root, flavour])).toEqual([
    ['blog/', 'flex'],
    ['shop/', 'flex'],
    ['shop/', 'fixed'],
  ])
  expect(rootsWithBoth(projects)).toEqual(['shop/'])
})
