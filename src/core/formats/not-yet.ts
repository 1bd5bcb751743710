import { fail } from '../base/result.ts'
import type { Files } from '../model/files.ts'
import type { Format, Notice } from './format.ts'

const MESSAGE =
  'Platform.sh files are kept exactly as they are, but are not drawn yet. To see a picture, convert the project to .upsun/config.yaml.'

/** Platform.sh files until they can be drawn: kept byte for byte and shown as text. Edits are refused, not lost. */
export const notYet: Format = {
  read: (files) => ({
    configuration: {},
    failures: [],
    notices: noticesOf(files),
    placeOf: () => undefined,
    pathAt: () => undefined,
  }),
  write: (_, files) => {
    const file = notYet.filesOf(Object.keys(files))[0] ?? ''
    return fail({ code: 'not-yet', message: MESSAGE, file, start: 0, end: 0 })
  },
  filesOf: (paths) =>
    paths.filter((path) => path.startsWith('.platform/') || /(^|\/)\.platform\.app\.yaml$/.test(path)),
}

function noticesOf(files: Files): Notice[] {
  return notYet
    .filesOf(Object.keys(files))
    .slice(0, 1)
    .map((file) => ({ code: 'not-yet', message: MESSAGE, file, start: 0, end: 0 }))
}
