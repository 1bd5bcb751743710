import { has, type Tree } from '../base/tree.ts'
import type { Section } from '../model/sections.ts'

/**
 * The parts of a configuration that rules read: one object for all of them, and the same as of the previous
 * configuration while its sections are, so that what was remembered of it stays known.
 */
export class SectionsRead {
  readonly #configuration: Tree
  readonly #parts = new Map<string, { readonly reads: readonly Section[]; readonly part: Tree }>()

  constructor(configuration: Tree, previous?: SectionsRead) {
    this.#configuration = configuration
    for (const [key, { reads, part }] of previous ? previous.#parts : []) {
      if (reads.every((section) => part[section] === configuration[section]))
        this.#parts.set(key, { reads, part })
    }
  }

  /** The configuration with some sections and nothing else, or all of it. */
  of(reads: readonly Section[] | undefined): Tree {
    if (!reads) return this.#configuration
    const key = reads.join()
    const known = this.#parts.get(key)
    if (known) return known.part
    const part = only(this.#configuration, reads)
    this.#parts.set(key, { reads, part })
    return part
  }
}

function only(configuration: Tree, sections: readonly Section[]): Tree {
  const present = sections.filter((section) => has(configuration, section))
  return Object.fromEntries(present.map((section) => [section, configuration[section] ?? null]))
}
