import { expect, test } from 'vitest'
import type { Tree } from '../../base/tree.ts'
import type { Positions } from '../../layout/lanes.ts'
import { NODE_SIZE } from '../../layout/sizes.ts'
import { type Curve, pointOn } from './curve.ts'
import { type SceneProject, sceneOf } from './scene.ts'

const { width, height } = NODE_SIZE.application

const CONFIGURATION: Tree = {
  applications: {
    api: { type: 'php:8.4', relationships: { db: 'db:mysql', main: 'db:mysql', gone: null, lost: null } },
  },
  services: { cache: { type: 'redis:8.0' }, db: { type: 'mariadb:11.8' } },
}

function scene(placed: Positions): SceneProject {
  const project = { id: 'p', name: 'p', flavour: 'flex' as const, files: {}, configuration: CONFIGURATION }
  return sceneOf({ name: '', projects: [project], layout: { p: placed } })[0] ?? expect.fail('no project')
}

function lineOf({ edges }: SceneProject, label: string): Curve {
  return edges.find(({ edge }) => edge.label === label)?.curve ?? expect.fail(`no ${label}`)
}

const IN_A_ROW = {
  'application:api': { x: 0, y: 0 },
  'service:cache': { x: 400, y: 0 },
  'service:db': { x: 800, y: 0 },
}

test('a line goes around a node that it has nothing to do with', () => {
  for (const label of ['db', 'main']) {
    const { y } = pointOn(lineOf(scene(IN_A_ROW), label), 0.5)
    expect(y < 0 || y > height).toBe(true)
  }
})

test('lines between the same two nodes are apart', () => {
  const apart = { ...IN_A_ROW, 'service:cache': { x: 400, y: 400 } }
  const [one, other] = ['db', 'main'].map((label) => pointOn(lineOf(scene(apart), label), 0.5).y)
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThan(16)
})

test('lines that lead nowhere end beside their node, each at a place of its own', () => {
  const ends = ['gone', 'lost'].map((label) => lineOf(scene(IN_A_ROW), label).to)
  expect(ends.map(({ x }) => x)).toEqual([width + 56, width + 56])
  expect(ends[0]?.y).not.toBe(ends[1]?.y)
})

test('positions of nodes that are gone count for nothing', () => {
  const { frame } = scene({ ...IN_A_ROW, 'service:old': { x: -9000, y: -9000 } })
  expect(frame.x).toBeGreaterThan(-100)
})
