import { mountsOf } from '../../model/mounts.ts'
import { workersOf } from '../../model/queries.ts'
import { overrides } from '../../model/relationships.ts'
import type { EntryRule } from '../rule.ts'
import { isForUploads } from '../shared/applications/mount-paths.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { listOf } from '../shared/words/words.ts'

export const workerFilesNotShared: EntryRule = {
  id: 'worker-files-not-shared',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'Workers see the files that visitors upload',
  why: 'A mount that is local to a container is another one in each worker. Only shared storage shows the same files to all of them.',
  page: '/add-services/network-storage.html',
  check: ({ value, path }, { flavour }) => {
    const workers = workersOf(value).filter(([, worker]) => !overrides(worker, 'mounts'))
    if (workers.length === 0) return []
    const names = listOf(
      workers.map(([name]) => name),
      'and',
    )
    return mountsOf(value)
      .filter((mount) => LOCAL.has(mount.source) && isForUploads(mount))
      .map((mount) => {
        const at = [...path, 'mounts', mount.path]
        const remedy =
          flavour === 'flex'
            ? 'Use the source "storage".'
            : 'Mount a network storage service if they need them.'
        return {
          at,
          message: `What is uploaded to "${mount.path}" is not seen by the workers ${names}: the mount is local to each container. ${remedy}`,
          fixes:
            flavour === 'flex'
              ? [
                  withConsequence(
                    write('Use the source storage', [...at, 'source'], 'storage'),
                    'It starts empty: files that are there now have to be copied.',
                  ),
                ]
              : [],
        }
      })
  },
}

const LOCAL: ReadonlySet<string | undefined> = new Set(['instance', 'local'])
