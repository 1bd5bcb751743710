import type { Command } from './command.ts'
import { documents } from './documents.ts'
import { exportFiles } from './export.ts'
import { help } from './help.ts'
import { importFiles } from './import.ts'
import { newDesign } from './new.ts'
import { openSample } from './open-sample.ts'
import { redo } from './redo.ts'
import { search } from './search.ts'
import { share } from './share.ts'
import { undo } from './undo.ts'

/** Every command, by id. */
export const allCommands: readonly Command[] = [
  documents,
  exportFiles,
  help,
  importFiles,
  newDesign,
  openSample,
  redo,
  search,
  share,
  undo,
]
