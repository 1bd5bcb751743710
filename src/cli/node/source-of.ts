import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { fail, ok, type Result } from '../../core/base/result.ts'
import type { FileContent } from '../../core/model/files.ts'
import type { Admit, Source } from '../../core/repository/read-sources.ts'
import { errorWords } from './error-words.ts'

/** A file on the disk, under the path that it has in what is read. */
export function sourceOf(path: string, place: string): Source {
  return { path, read: (admit) => readAdmitted(place, admit) }
}

async function readAdmitted(place: string, admit: Admit): Promise<Result<FileContent, string>> {
  let file: FileHandle | undefined
  try {
    file = await open(place)
    const { size } = await file.stat()
    const refusal = admit(size)
    return refusal === undefined ? ok(decodeFile(await file.readFile())) : fail(refusal)
  } catch (error) {
    return fail(errorWords(error))
  } finally {
    await file?.close()
  }
}

/** Text with its byte order mark, or bytes where they are not UTF-8: encoding gives back every byte. */
function decodeFile(bytes: Buffer): FileContent {
  return isUtf8(bytes) ? bytes.toString('utf8') : new Uint8Array(bytes)
}
