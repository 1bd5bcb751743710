import { renameKeyAt } from '../../base/path.ts'
import type { EntryRule } from '../rule.ts'
import { eachMount } from '../shared/applications/mounts.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const dotKeyIgnored: EntryRule = {
  id: 'dot-key-ignored',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The path of a mount does not start with a dot',
  why: 'YAML keys with a leading dot are ignored, so the directory stays read-only. With a slash before it the path means the same.',
  page: '/create-apps/troubleshoot-mounts.html',
  check: eachMount(({ path, at }, entry) =>
    isIgnored(path)
      ? {
          message: `${keyOf(entry, at)} is ignored, as every key with a leading dot is. Write "/${path}".`,
          fixes: [
            {
              title: `Rename it to /${path}`,
              consequence:
                'The directory becomes writable and starts empty: what the build puts there is hidden.',
              edit: (configuration) => renameKeyAt(configuration, at, `/${path}`),
            },
          ],
        }
      : undefined,
  ),
}
