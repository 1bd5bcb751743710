import type { Format } from '../format.ts'
import type { Dialect } from './dialect.ts'
import { readerOf } from './read.ts'
import { writerOf } from './write.ts'

/** Reading and writing the files of a flavour. */
export function projectFormat(dialect: Dialect): Format {
  const read = readerOf(dialect)
  return {
    read: (files, previous) => read(files, previous),
    write: writerOf(dialect, read),
    filesOf: dialect.filesOf,
  }
}
