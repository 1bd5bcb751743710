import type { Design } from '../../core/model/design.ts'

/** Files that say nothing: blank, or only the names of sections. */
const SAYS_NOTHING = /^\s*((applications|services|routes)\s*:\s*(\{\s*\})?\s*)*$/

/** Whether there is nothing to see, and nothing would be lost if another design took this one's place. */
export function isEmpty(design: Design): boolean {
  const isNothingStated = Object.values(design.facts).every((facts) => Object.keys(facts).length === 0)
  return (
    isNothingStated &&
    design.projects.every(({ files }) =>
      Object.values(files).every((content) => typeof content === 'string' && SAYS_NOTHING.test(content)),
    )
  )
}
