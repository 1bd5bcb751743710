import { expect, test } from 'vitest'
import { edgeFacts } from './edge-facts.ts'

const configuration = {
  applications: {
    api: {
      type: 'php:8.4',
      relationships: { 'my-db': { service: 'db' }, gone: { service: 'gone' } },
      mounts: { uploads: { source: 'service', service: 'files', source_path: 'uploads' } },
    },
  },
  services: { db: { type: 'postgresql:18' }, files: { type: 'network-storage:1.0' } },
  routes: { 'https://{default}/': { type: 'upstream', upstream: 'api:http' } },
}

test('a relationship yields variables under its own name', () => {
  const facts = edgeFacts(configuration, 'relationship:/applications/api/relationships/my-db')
  expect(facts).toMatchObject({
    title: 'api → db',
    detail: 'relationship my-db, endpoint postgresql, the default',
  })
  expect(facts?.variables).toEqual(expect.arrayContaining(['MY_DB_HOST', 'MY_DB_PASSWORD']))
})

test('an edge that leads nowhere says what is missing', () => {
  const facts = edgeFacts(configuration, 'relationship:/applications/api/relationships/gone')
  expect(facts).toMatchObject({ detail: 'There is no gone in this project.', variables: [] })
})

test('mounts and upstreams yield no variables', () => {
  const mount = edgeFacts(configuration, 'mount:/applications/api/mounts/uploads')
  expect(mount).toEqual({ title: 'Mount uploads', detail: 'service of files', variables: [] })
  const upstream = edgeFacts(configuration, 'upstream:/routes/https:~1~1{default}~1/upstream')
  expect(upstream).toEqual({ title: 'Leads to api', detail: 'endpoint http', variables: [] })
})

test('an edge that is gone has nothing to say', () => {
  expect(edgeFacts(configuration, 'relationship:/applications/api/relationships/other')).toBeNull()
})
