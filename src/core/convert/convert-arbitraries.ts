import fc from 'fast-check'
import type { Tree, Value } from '../base/tree.ts'

/** Configurations within what both flavours can say, apart from spelling. */

const optional: { requiredKeys: [] } = { requiredKeys: [] }
const command = fc.constantFrom('run', 'npm start', 'set -e\nmake\n')
const size = fc.constantFrom('AUTO', 'S', 'XL')
const path = fc.constantFrom('var', '/uploads', 'web/files')

const relationships = fc.dictionary(
  fc.constantFrom('db', 'cache', 'main'),
  fc.constantFrom<Value>('db:mysql', null, { service: 'cache', endpoint: 'redis' }),
  { maxKeys: 2 },
)
const variables = fc.constant({ env: { A: '1' } })
const shared = { relationships, variables }

function mountsFrom(...sources: readonly string[]): fc.Arbitrary<Value> {
  const mount = fc.oneof(
    fc.record(
      { source: fc.constantFrom(...sources), source_path: fc.constantFrom('', 'files') },
      { requiredKeys: ['source'] },
    ),
    fc.constant({ source: 'service', service: 'files', source_path: 'x' }),
  )
  return fc.dictionary(path, mount, { maxKeys: 3 })
}

const crons = fc.dictionary(
  fc.constantFrom('nightly', 'hourly'),
  fc.oneof(
    fc.record({ spec: fc.constantFrom('H * * * *', '* * * * *'), cmd: command }),
    fc.record({ spec: fc.constant('H 3 * * *'), commands: fc.record({ start: command }) }),
  ),
  { maxKeys: 2 },
)

function applicationWith(mounts: fc.Arbitrary<Value>, instance: Record<string, fc.Arbitrary<Value>>) {
  const part = { ...shared, mounts, ...instance }
  return fc.record(
    {
      type: fc.constantFrom('nodejs:24', 'php:8.4'),
      source: fc.record({ root: fc.constantFrom('/', 'api'), operations: fc.constant({}) }, optional),
      ...part,
      web: fc.record({ ...part, commands: fc.record({ start: command }) }, optional),
      workers: fc.dictionary(
        fc.constantFrom('queue', 'mail'),
        fc.record({ ...part, commands: fc.record({ start: command }) }, { requiredKeys: ['commands'] }),
        { maxKeys: 2 },
      ),
      crons,
      hooks: fc.record({ build: command }),
    },
    { requiredKeys: ['type'] },
  )
}

function projectWith(application: fc.Arbitrary<Value>, service: Record<string, fc.Arbitrary<Value>>) {
  return fc.record<Record<string, Value>>({
    applications: fc.dictionary(fc.constantFrom('web', 'api', '__proto__'), application, { minKeys: 1 }),
    services: fc.dictionary(
      fc.constantFrom('db', 'cache', 'files'),
      fc.record(
        {
          type: fc.constantFrom('mariadb:11.4', 'redis:8.0', 'network-storage:2.0'),
          configuration: fc.constant({ schemas: ['main'] }),
          ...service,
        },
        { requiredKeys: ['type'] },
      ),
    ),
    routes: fc.dictionary(
      fc.constantFrom('https://{default}/', 'https://www.{default}/'),
      fc.constantFrom<Value>(
        { type: 'upstream', upstream: 'web:http' },
        { type: 'redirect', to: 'https://{default}/' },
      ),
    ),
  })
}

export const flexProject: fc.Arbitrary<Tree> = projectWith(
  applicationWith(mountsFrom('instance', 'tmp', 'temporary'), {}),
  {},
)

const sizes = {
  size,
  disk: fc.constantFrom(512, 2048),
  resources: fc.constant({ base_memory: 64, memory_ratio: 128 }),
}

export const fixedProject: fc.Arbitrary<Tree> = projectWith(
  applicationWith(mountsFrom('local', 'tmp'), sizes),
  sizes,
)
