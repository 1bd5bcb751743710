import type { Format } from '../format.ts'
import { filesOf } from './files.ts'
import { read } from './read.ts'
import { write } from './write.ts'

/** Upsun (Flex) projects: the YAML files on the first level of `.upsun`. */
export const flex: Format = { read, write, filesOf }
