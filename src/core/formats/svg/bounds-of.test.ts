import { expect, test } from 'vitest'
import { curveBetween, STRAIGHT } from '../../layout/curve.ts'
import { boundsOf } from './bounds-of.ts'
import type { SceneProject } from './scene.ts'

const frame = { x: 0, y: 0, width: 100, height: 50 }
const project = { id: 'p', name: 'p', flavour: 'flex' as const, files: {}, configuration: {} }

function scene(changes: Partial<SceneProject> = {}): readonly SceneProject[] {
  return [{ project, frame, nodes: [], edges: [], ...changes }]
}

test('the bounds of a picture leave room around its frames', () => {
  expect(boundsOf(scene(), [])).toEqual({ x: -32, y: -32, width: 164, height: 114 })
})

test('the bounds of a picture hold labels that stand out of a frame', () => {
  const label = { x: 90, y: -10.5, width: 40, height: 18 }
  expect(boundsOf(scene(), [label])).toEqual({ x: -32, y: -43, width: 194, height: 125 })
})

test('the bounds of a picture hold lines that swing around nodes', () => {
  const edge = { id: 'e', kind: 'redirect', source: 'route:a', targetName: 'b', path: [], label: '' } as const
  const curve = curveBetween({ x: 500, y: 10 }, { x: 276, y: 140 }, STRAIGHT)
  const { x, width } = boundsOf(scene({ edges: [{ edge, curve }] }), [])
  expect(x + width).toBeGreaterThan(540)
})

test('the bounds of nothing are those of an empty picture', () => {
  expect(boundsOf([], [])).toEqual({ x: 0, y: 0, width: 480, height: 240 })
})
