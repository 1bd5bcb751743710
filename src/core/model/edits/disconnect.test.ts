import { expect, test } from 'vitest'
import type { Tree } from '../../base/tree.ts'
import { graphOf } from '../graph.ts'
import { disconnect } from './disconnect.ts'

const without = (configuration: Tree, id: string) => {
  const edge = graphOf(configuration).edges.find((each) => each.id === id)
  return edge ? disconnect(configuration, edge) : undefined
}

const configuration = {
  applications: {
    api: {
      relationships: { db: null },
      mounts: { files: { source: 'service', service: 'disk' } },
      workers: { queue: {} },
    },
  },
}

test('with the last relationship of an application its map goes', () => {
  expect(without(configuration, 'relationship:/applications/api/relationships/db')).toEqual({
    applications: {
      api: { mounts: { files: { source: 'service', service: 'disk' } }, workers: { queue: {} } },
    },
  })
})

test('a worker without an inherited relationship says that it has none', () => {
  const after = without(configuration, 'relationship:/applications/api/workers/queue/relationships/db')
  expect(after).toEqual({
    applications: { api: { ...configuration.applications.api, workers: { queue: { relationships: {} } } } },
  })
})

test('an edge that is no longer there changes nothing', () => {
  const edge = graphOf(configuration).edges[0]
  if (!edge) throw new Error('there is no edge')
  const other = { applications: {} }
  expect(disconnect(other, edge)).toBe(other)
})
