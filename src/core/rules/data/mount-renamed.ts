import { get } from '../../base/tree.ts'
import { type Mount, mountsOf } from '../../model/mounts.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { directoryOf, sourcePathOf } from '../shared/applications/mount-paths.ts'
import { write } from '../shared/fixes/fixes.ts'

export const mountRenamed: ProjectRule = {
  id: 'mount-renamed',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['applications'],
  title: 'A mount that moves keeps its files',
  why: 'Without a `source_path` the path of a mount says where its files lie. Another path is another, empty directory of the same storage.',
  page: '/create-apps/image-properties/mounts.html',
  check: (configuration, { baseline }) =>
    applicationsOf(configuration).flatMap(([name, application]) => {
      const before = mountsOf(get(get(baseline, 'applications'), name) ?? null).filter(isLasting)
      const now = mountsOf(application).filter(isLasting)
      const gone = before.filter((mount) => !now.some((one) => directoryOf(one) === directoryOf(mount)))
      const added = now.filter((mount) => !before.some((one) => directoryOf(one) === directoryOf(mount)))
      // Of several it cannot be said which became which.
      const [was, ...otherGone] = gone
      const [is, ...otherAdded] = added
      if (!was || !is || otherGone.length + otherAdded.length > 0 || !isOfOneStorage(was, is)) return []
      if (is.sourcePath !== undefined || sourcePathOf(was) === sourcePathOf(is)) return []
      const at = ['applications', name, 'mounts', is.path]
      const message = `Mount "${is.path}" of "${name}" was "${was.path}", and starts empty under the new path. Give it the "source_path" of the old one.`
      const path = sourcePathOf(was)
      return [{ at, message, fixes: [write(`Keep the files in ${path}`, [...at, 'source_path'], path)] }]
    }),
}

function isLasting({ source, form }: Mount): boolean {
  return form === 'map' && !FLEETING.has(source)
}

const FLEETING: ReadonlySet<string | undefined> = new Set(['tmp', 'temporary', 'instance'])

function isOfOneStorage(one: Mount, other: Mount): boolean {
  return one.source === other.source && one.service === other.service
}
