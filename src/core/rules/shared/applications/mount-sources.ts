import type { Flavour } from '../../../model/design.ts'

/** The sources of a mount that need nothing else, by flavour. */
export const SOURCES: Readonly<Record<Flavour, readonly string[]>> = {
  flex: ['storage', 'instance', 'tmp'],
  fixed: ['local', 'tmp'],
}
