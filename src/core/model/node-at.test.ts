import { expect, test } from 'vitest'
import { nodeAt } from './node-at.ts'

test.each([
  [['applications', 'api', 'hooks', 'build'], { kind: 'application', name: 'api' }],
  [['applications', 'api', 'workers', 'queue', 'commands'], { kind: 'worker', name: 'api--queue' }],
  [['applications', 'api', 'workers'], { kind: 'application', name: 'api' }],
  [['services', 'db'], { kind: 'service', name: 'db' }],
  [['routes', 'https://{default}/', 'cache'], { kind: 'route', name: 'https://{default}/' }],
])('%j belongs to %j', (path, node) => {
  expect(nodeAt(path)).toEqual(node)
})

test.each([[['applications']], [['name', 'x']], [[]], [['constructor', 'x']]])(
  '%j belongs to no node',
  (path) => {
    expect(nodeAt(path)).toBeUndefined()
  },
)
