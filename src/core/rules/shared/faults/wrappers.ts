import { entriesOf, isTree, type Value } from '../../../base/tree.ts'
import { isSection, type Section } from '../../../model/sections.ts'
import { sectionFor } from './misplaced.ts'

/** The section that an entry is by mistake: called like one, with entries of it below, as in files of the other flavour. */
export function sectionThatIs(name: string, value: Value): Section | undefined {
  if (!isSection(name) || !isTree(value)) return undefined
  return entriesOf(value).some(([key, inner]) => sectionFor(key, inner) === name) ? name : undefined
}
