import { get } from '../../base/tree.ts'
import { type Mount, mountsOf } from '../../model/mounts.ts'
import type { EntryRule } from '../rule.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { holdersOf } from '../shared/links/links.ts'
import { called } from '../shared/words/entry-words.ts'

export const fixedLocalMountNoDisk: EntryRule = {
  id: 'fixed-local-mount-no-disk',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'An application with local mounts has a disk',
  why: 'The files of local mounts live on the disk of the application: without one there is no space for them.',
  page: 'fixed:/create-apps/image-properties/mounts.html',
  flavour: 'fixed',
  check: (entry) => {
    const { path } = entry
    if (holdersOf(entry).some((holder) => !isAbsent(get(holder.value, 'disk')))) return []
    const local = holdersOf(entry)
      .flatMap((holder) => mountsOf(holder.value))
      .find(isLocal)
    if (!local) return []
    return [
      {
        at: path,
        message: `The ${called(entry)} has the local mount "${local.path}" and no disk. Say how much it has, such as "disk: 512".`,
        fixes: [write('Give it 512 MB', [...path, 'disk'], 512)],
      },
    ]
  },
}

function isLocal({ path, source }: Mount): boolean {
  return !isIgnored(path) && (source === 'local' || source === 'shared')
}
