import { fail } from '../base/result.ts'
import type { Files } from '../model/files.ts'
import { fixedFilesOf } from './flex/files.ts'
import type { Failure, Format } from './format.ts'

/** Platform.sh files until they can be drawn: kept byte for byte and shown as text. Edits are refused, not lost. */
export const notYet: Format = {
  read: (files) => ({
    configuration: {},
    failures: [],
    notices: [{ ...notYetAt(files), code: 'not-yet' }],
    placeOf: () => undefined,
    pathAt: () => undefined,
  }),
  write: (_configuration, files) => fail(notYetAt(files)),
  filesOf: fixedFilesOf,
}

function notYetAt(files: Files): Failure {
  return {
    code: 'not-yet',
    message:
      'This is a Platform.sh (Fixed) project. Its files are kept exactly as they are, but only Upsun (Flex) projects can be drawn so far.',
    file: fixedFilesOf(Object.keys(files))[0] ?? '',
    start: 0,
    end: 0,
  }
}
