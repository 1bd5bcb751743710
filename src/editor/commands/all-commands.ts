import { advise } from './advise.ts'
import { clearSelection } from './clear-selection.ts'
import type { Command } from './command.ts'
import { connectSelection } from './connect-selection.ts'
import { convert } from './convert.ts'
import { deleteSelection } from './delete-selection.ts'
import { documents } from './documents.ts'
import { duplicateSelection } from './duplicate-selection.ts'
import { chooseEnvironment } from './environment.ts'
import { exportFiles } from './export.ts'
import { help } from './help.ts'
import { importFiles } from './import.ts'
import { newDesign } from './new.ts'
import { openFolder } from './open-folder.ts'
import { openSample } from './open-sample.ts'
import { redo } from './redo.ts'
import { renameSelection } from './rename-selection.ts'
import { save } from './save.ts'
import { search } from './search.ts'
import { selectAll } from './select-all.ts'
import { share } from './share.ts'
import { tidyUp } from './tidy-up.ts'
import { trace } from './trace.ts'
import { undo } from './undo.ts'
import { whatBreaks } from './what-breaks.ts'
import { zoomIn } from './zoom-in.ts'
import { zoomOut } from './zoom-out.ts'
import { zoomToFit } from './zoom-to-fit.ts'

/** Every command, by id. */
export const allCommands: readonly Command[] = [
  advise,
  clearSelection,
  connectSelection,
  convert,
  deleteSelection,
  documents,
  duplicateSelection,
  chooseEnvironment,
  exportFiles,
  help,
  importFiles,
  newDesign,
  openFolder,
  openSample,
  redo,
  renameSelection,
  save,
  search,
  selectAll,
  share,
  tidyUp,
  trace,
  undo,
  whatBreaks,
  zoomIn,
  zoomOut,
  zoomToFit,
]
