import type { Duplicate, Project } from '../model/design.ts'
import type { Notice, Reading } from './format.ts'

/** A project as its files say it, once they are read. */
export function projectFrom(
  unread: Omit<Project, 'configuration' | 'duplicates'>,
  reading: Reading,
): Project {
  return { ...unread, configuration: reading.configuration, duplicates: duplicatesIn(reading) }
}

/** What is worth a word beside the findings: a rule speaks of names that several files define. */
export function notesIn({ notices }: Reading): readonly Notice[] {
  return notices.filter(({ code }) => code !== 'duplicate-across-files')
}

function duplicatesIn({ notices }: Reading): readonly Duplicate[] {
  return notices.flatMap(({ file, path, other }) =>
    path === undefined || other === undefined ? [] : [{ path, files: [file, other] as const }],
  )
}
