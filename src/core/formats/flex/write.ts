import { isEqual } from '../../base/equal.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import type { Failure, Reading } from '../format.ts'
import { DEFAULT_FILE } from './files.ts'
import { read } from './read.ts'

export function write(configuration: Tree, files: Files, previous?: Reading): Result<Files, Failure> {
  if (isEqual(read(files, previous).configuration, configuration)) return ok(files)
  return fail({ code: 'syntax', message: 'Edits are not written yet.', file: DEFAULT_FILE, start: 0, end: 0 })
}
