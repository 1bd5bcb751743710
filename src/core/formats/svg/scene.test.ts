import { expect, test } from 'vitest'
import type { Tree } from '../../base/tree.ts'
import { type Curve, pointOn } from '../../layout/curve.ts'
import type { Positions } from '../../layout/lanes.ts'
import { type SceneProject, sceneOf } from './scene.ts'

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

test('lines between the same two nodes are apart', () => {
  const apart = { ...IN_A_ROW, 'service:cache': { x: 400, y: 400 } }
  const [one, other] = ['db', 'main'].map((label) => pointOn(lineOf(scene(apart), label), 0.5).y)
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThan(16)
})

test('positions of nodes that are gone count for nothing', () => {
  const { frame } = scene({ ...IN_A_ROW, 'service:old': { x: -9000, y: -9000 } })
  expect(frame.x).toBeGreaterThan(-100)
})

test('projects stand in line one below the other, as on the canvas', () => {
  const projects = ['p', 'q'].map((id) => ({
    ...{ id, name: id, flavour: 'flex' as const, files: {} },
    configuration: id === 'p' ? CONFIGURATION : {},
  }))
  const placed = {
    'application:api': { x: 320, y: 0 },
    'service:cache': { x: 640, y: 0 },
    'service:db': { x: 960, y: 0 },
  }
  const [first, second] = sceneOf({ name: '', projects, layout: { p: placed } })
  expect(second?.frame.x).toBe(first?.frame.x)
  expect(second?.frame.y).toBeGreaterThan((first?.frame.y ?? 0) + (first?.frame.height ?? 0))
})
