import type { Flavour } from '../model/design.ts'
import { fixed } from './fixed/fixed.ts'
import { flex } from './flex/flex.ts'
import type { Format } from './format.ts'

/** How the files of each flavour are read and written. */
export const formats: Readonly<Record<Flavour, Format>> = { fixed, flex }
