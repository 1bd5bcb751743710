import { get, has, isTree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { SOURCES } from '../shared/applications/mount-sources.ts'
import { eachMount } from '../shared/applications/mounts.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const mountSourceMissing: EntryRule = {
  id: 'mount-source-missing',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A mount says where its files live',
  why: 'Without a source the platform does not know what to mount, and rejects the configuration.',
  page: '/create-apps/image-properties/mounts.html',
  check: eachMount((mount, entry, { flavour }) => {
    const { value, path, at, service } = mount
    if (!isTree(value) || isIgnored(path) || !isAbsent(get(value, 'source'))) return
    const sources = service === undefined ? SOURCES[flavour] : ['service']
    // A map with none of a mount's keys is something else in the wrong place, which is told as such.
    if (Object.keys(value).length > 0 && !KEYS.some((key) => has(value, key))) return
    return {
      message: `${keyOf(entry, at)} has no source. Say where its files live: ${listOf(sources, 'or')}.`,
      fixes: sources.map((source) => write(`Use ${source}`, [...at, 'source'], source)),
    }
  }),
}

const KEYS = ['source', 'service', 'source_path']
