import { get } from '../../base/tree.ts'
import { mountsOf } from '../../model/mounts.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { Entry, ProjectRule } from '../rule.ts'
import { isInside, sourcePathOf } from '../shared/applications/mount-paths.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { holdersOf } from '../shared/links/links.ts'
import { listOf } from '../shared/words/words.ts'

export const mountSharePath: ProjectRule = {
  id: 'mount-share-path',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['applications'],
  flavour: 'flex',
  title: 'Applications that share storage use the same directory of it',
  why: 'Shared storage is one volume. With another `source_path` an application sees another directory of it, and not the files that it should share.',
  page: '/create-apps/image-properties/mounts.html',
  check: (configuration) =>
    applicationsOf(configuration).flatMap(([name, value]) => {
      const entry: Entry = { kind: 'application', name, value, path: ['applications', name] }
      return holdersOf(entry).flatMap((holder) =>
        mountsOf(holder.value).flatMap((mount) => {
          if (mount.source !== 'storage' || mount.service === name) return []
          const owner = get(get(configuration, 'applications'), mount.service ?? '')
          const own = mountsOf(owner ?? null).filter(
            ({ source, service }) => source === 'storage' && !service,
          )
          const paths = [...new Set(own.map(sourcePathOf))]
          const path = sourcePathOf(mount)
          if (paths.length === 0 || paths.some((other) => isInside(path, other) || isInside(other, path)))
            return []
          const at = [...holder.path, 'mounts', mount.path]
          return [
            {
              at,
              message: `Mount "${mount.path}" of "${name}" sees "${path}" in the storage of "${mount.service}", which uses ${listOf(paths.slice(0, MOST), 'and')}. Give both the same "source_path".`,
              fixes: paths
                .slice(0, MOST)
                .map((other) =>
                  withConsequence(
                    write(`Share ${other}`, [...at, 'source_path'], other),
                    `What is in "${path}" is no longer seen at this mount.`,
                  ),
                ),
            },
          ]
        }),
      )
    }),
}

const MOST = 3
