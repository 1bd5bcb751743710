import { describe, expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import type { Flavour, Project } from '../model/design.ts'
import { diffDesigns, isSameDesign } from './diff-designs.ts'

const REDIS: Tree = { services: { cache: { type: 'redis:8.0' } } }

function project(id: string, name: string, configuration: Tree = {}, flavour: Flavour = 'flex'): Project {
  return { id, name, flavour, files: {}, configuration }
}

function compare(before: readonly Project[], after: readonly Project[]) {
  return diffDesigns({ projects: before }, { projects: after })
}

describe('projects', () => {
  test('of one name are one, in whatever order and under whatever id', () => {
    const before = [project('1', 'shop', REDIS), project('2', 'blog')]
    const after = [project('1', 'blog'), project('2', 'shop', REDIS)]
    expect(isSameDesign(compare(before, after))).toBe(true)
  })

  test('of one id are one, under whatever name', () => {
    const before = [project('1', 'shop', REDIS), project('2', 'blog')]
    const after = [project('1', 'store', REDIS), project('2', 'blog')]
    expect(compare(before, after).projects).toMatchObject([
      { change: 'kept', previousName: 'shop', name: 'store' },
      { change: 'kept', previousName: 'blog', name: 'blog' },
    ])
  })

  test('that alone are left are one: two folders are compared', () => {
    const diff = compare([project('a', 'old', REDIS)], [project('b', 'new', REDIS, 'fixed')])
    expect(diff.projects).toEqual([
      {
        change: 'kept',
        previousName: 'old',
        name: 'new',
        previousFlavour: 'flex',
        flavour: 'fixed',
        topology: { nodes: [], connections: [], keys: [] },
      },
    ])
    expect(isSameDesign(diff)).toBe(false)
  })

  test('that came or went are told with all that is in them', () => {
    const both = [project('1', 'shop'), project('2', 'blog', REDIS)]
    const one = [project('1', 'shop')]
    const cache = { kind: 'service', name: 'cache' }
    expect(compare(both, one).projects).toMatchObject([
      { change: 'removed', name: 'blog', topology: { nodes: [{ change: 'removed', ...cache }] } },
      { change: 'kept', name: 'shop' },
    ])
    expect(compare(one, both).projects).toMatchObject([
      { change: 'kept', name: 'shop' },
      { change: 'added', name: 'blog', topology: { nodes: [{ change: 'added', ...cache }] } },
    ])
  })

  test('that are named alike are told apart by their ids', () => {
    const before = [project('1', 'Untitled', REDIS), project('2', 'Untitled')]
    const after = [project('2', 'Untitled'), project('1', 'Untitled', REDIS)]
    expect(isSameDesign(compare(before, after))).toBe(true)
  })
})
