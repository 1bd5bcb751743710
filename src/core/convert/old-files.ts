import { formats } from '../formats/formats.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { HOMES } from './includes.ts'
import type { Tell } from './note.ts'

/** The platform refuses a project that has the files of both flavours. */
export function noteOldFiles(files: Files, from: Flavour, tell: Tell): void {
  const paths = formats[from].filesOf(Object.keys(files))
  const home = HOMES[from]
  if (from === 'flex' && paths.length > 1) {
    tell('file-split', [], {
      message: `The ${paths.length} files in ${home} become one for each kind of entry: Fixed has no other split.`,
    })
  }
  const outside = paths.filter((path) => !path.startsWith(`${home}/`))
  const old = [...(paths.length > outside.length ? [home] : []), ...outside]
  if (old.length === 0) return
  tell('old-files', [], {
    message: 'A project with the files of both flavours does not deploy.',
    todo: 'Delete the old files in the commit that adds the new ones, after what is to move has moved.',
    command: `git rm -r ${old.map(quoted).join(' ')}`,
  })
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
