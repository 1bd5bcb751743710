import type { EntryRule } from '../rule.ts'
import { isForUploads, lastingSource } from '../shared/applications/mount-paths.ts'
import { eachMount } from '../shared/applications/mounts.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'

export const mountTmpData: EntryRule = {
  id: 'mount-tmp-data',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'What has to stay is not in a temporary mount',
  why: 'The files of a temporary mount may be gone after any maintenance, and each container has its own.',
  page: '/create-apps/image-properties/mounts.html',
  check: eachMount((mount, _entry, { flavour }) => {
    if (!TEMPORARY.has(mount.source) || !isForUploads(mount)) return
    const source = lastingSource(flavour)
    return {
      message: `Mount "${mount.path}" looks as if its files have to stay, and they are temporary. Use the source "${source}".`,
      fixes: [
        withConsequence(
          write(`Use the source ${source}`, [...mount.at, 'source'], source),
          'It starts empty, and takes disk space from then on.',
        ),
      ],
    }
  }),
}

const TEMPORARY: ReadonlySet<string | undefined> = new Set(['tmp', 'temporary'])
