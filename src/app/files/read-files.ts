import type { Incoming } from '../../core/repository/incoming.ts'
import { readSources } from '../../core/repository/read-sources.ts'
import type { Listed } from './listed.ts'
import { sourcesOf } from './sources.ts'

/** Reads of what was dropped or chosen the files that say something of a topology, and no others. */
export async function readFiles(chosen: readonly (File | Listed)[]): Promise<Incoming> {
  const listed = chosen.map((each) =>
    each instanceof File ? { path: each.webkitRelativePath || each.name, open: async () => each } : each,
  )
  const { sources, leftOut } = await sourcesOf(listed)
  const incoming = await readSources(sources)
  return { files: incoming.files, leftOut: [...leftOut, ...incoming.leftOut] }
}
