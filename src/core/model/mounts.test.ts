import { expect, test } from 'vitest'
import type { Value } from '../base/tree.ts'
import { mountsOf } from './mounts.ts'

test.each<[Value, object]>([
  [
    { source: 'service', service: 'disk', source_path: 'up' },
    { form: 'map', source: 'service', service: 'disk', sourcePath: 'up' },
  ],
  [{ source: 'storage' }, { form: 'map', source: 'storage' }],
  [
    { source: 'storage', source_path: '' },
    { form: 'map', source: 'storage', sourcePath: '' },
  ],
  [{ service: 'disk' }, { form: 'map', service: 'disk' }],
  [
    { source: 'service', service: '' },
    { form: 'map', source: 'service' },
  ],
  ['shared:files/uploads', { form: 'legacy', source: 'shared', sourcePath: 'uploads' }],
  ['tmp', { form: 'legacy', source: 'tmp' }],
  [{}, { form: 'unreadable' }],
  [null, { form: 'unreadable' }],
  [7, { form: 'unreadable' }],
])('a mount written as %j is read', (value, expected) => {
  expect(mountsOf({ mounts: { 'var/files': value } })).toEqual([{ path: 'var/files', value, ...expected }])
})

test.each<[Value]>([[['files']], ['files'], [null]])('mounts written as %j are none', (mounts) => {
  expect(mountsOf({ mounts })).toEqual([])
})
