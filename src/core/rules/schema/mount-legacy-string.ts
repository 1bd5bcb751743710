import type { EntryRule } from '../rule.ts'
import { eachMount } from '../shared/applications/mounts.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const mountLegacyString: EntryRule = {
  id: 'mount-legacy-string',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A mount is a map',
  why: 'Mounts as text, such as `shared:files/x`, are from 2017: deployed projects have them, and the official schemas reject them.',
  page: '/create-apps/image-properties/mounts.html',
  isToldOnce: true,
  check: eachMount(({ path, form, source, sourcePath, at }, entry, { flavour }) => {
    if (form !== 'legacy' || isIgnored(path)) return
    const isKnown = SOURCES.has(source)
    const meant = flavour === 'fixed' ? 'local' : 'storage'
    const now =
      source === 'tmp' || source === 'temporary'
        ? 'tmp'
        : source === 'instance' && flavour === 'flex'
          ? 'instance'
          : meant
    return {
      message: `${keyOf(entry, at)} is text, which the official schemas reject. Write it as a map with "source" and "source_path".`,
      ...(!isKnown && { severity: 'error' }),
      fixes: isKnown
        ? [
            write('Write it as a map', at, {
              source: now,
              ...(sourcePath !== undefined && { source_path: sourcePath }),
            }),
          ]
        : [],
    }
  }),
}

const SOURCES: ReadonlySet<string | undefined> = new Set([
  'shared',
  'local',
  'tmp',
  'storage',
  'instance',
  'temporary',
])
