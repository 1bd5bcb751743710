import { describe, expect, test } from 'vitest'
import type { Tree } from '../../core/base/tree.ts'
import { type Design, EMPTY_DESIGN, type Layout, type Project } from '../../core/model/design.ts'
import { placeProjects } from './shown-positions.ts'

function project(id: string, ...applications: string[]): Project {
  const configuration: Tree = {
    applications: Object.fromEntries(applications.map((name) => [name, { type: 'nodejs:24' }])),
  }
  return { id, name: id, flavour: 'flex', files: {}, configuration }
}

function design(projects: readonly Project[], layout: Layout = {}): Design {
  return { ...EMPTY_DESIGN, projects, layout }
}

describe('what is drawn', () => {
  test('stays where it is when something is added elsewhere', () => {
    const before = placeProjects(design([project('p', 'a', 'c', 'd')]), [])
    const after = placeProjects(design([project('p', 'a', 'b', 'c', 'd', 'e')]), before)
    expect(after[0]?.positions).toMatchObject(before[0]?.positions ?? {})
  })

  test('goes back where lanes put it once a move is undone', () => {
    const shop = project('p', 'a', 'b')
    const before = placeProjects(design([shop]), [])
    const moved = placeProjects(design([shop], { p: { 'application:a': { x: 800, y: 800 } } }), before)
    expect(moved[0]?.positions['application:a']).toEqual({ x: 800, y: 800 })
    expect(placeProjects(design([shop]), moved)[0]?.positions).toEqual(before[0]?.positions)
  })

  test('comes back where it was while its name is half typed', () => {
    const before = placeProjects(design([project('p', 'first', 'other')]), [])
    const gone = placeProjects(design([project('p', 'other')]), before)
    const back = placeProjects(design([project('p', 'first', 'other')]), gone)
    expect(back[0]?.positions).toEqual(before[0]?.positions)
  })

  test('is the same object while nothing of it changed', () => {
    const left = project('left', 'a')
    const before = placeProjects(design([left, project('right', 'a')]), [])
    const after = placeProjects(design([left, project('right', 'a', 'b')]), before)
    expect(after[0]).toBe(before[0])
    expect(placeProjects(design(after.map((each) => each.project)), after)).toBe(after)
  })

  test('stands in columns where there are many projects, clear of all others', () => {
    const shown = placeProjects(
      design(Array.from({ length: 12 }, (_, at) => project(`p${at}`, 'a', 'b'))),
      [],
    )
    const corners = shown.map(({ positions }) => positions['application:a'] ?? expect.fail('no position'))
    const [xs, ys] = [new Set(corners.map(({ x }) => x)), new Set(corners.map(({ y }) => y))]
    expect([xs.size, ys.size]).toEqual([3, 4])
    expect(new Set(corners.map(({ x, y }) => `${x} ${y}`)).size).toBe(12)
    expect(corners[1]?.x, 'in reading order down a column').toBe(corners[0]?.x)
  })

  test('stands clear of the projects before', () => {
    const [left, right] = placeProjects(design([project('left', 'a', 'b'), project('right', 'a')]), [])
    const bottom = Math.max(...Object.values(left?.positions ?? {}).map(({ y }) => y))
    expect(right?.positions['application:a']?.y).toBeGreaterThan(bottom + 72)
  })
})
