import { removeAt, valueAt } from '../../base/path.ts'
import { isTree } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import type { Section } from '../../model/sections.ts'
import type { Entry, EntryRule, Fix } from '../rule.ts'
import { sectionThatIs } from '../shared/faults/wrappers.ts'

export const sectionWrapped: EntryRule = {
  id: 'section-wrapped',
  category: 'schema',
  severity: 'error',
  scope: 'entry',
  title: 'A section does not stand inside of a section',
  why: 'Only the one file of Flex has the lines `applications:`, `services:` and `routes:`, once each. A file of Fixed is one section as a whole: such a line in it is read as the name of an entry.',
  page: '/learn/overview/yaml/yaml-structure.html',
  check: (entry, { flavour }) => {
    const section = sectionThatIs(entry.name, entry.value)
    if (section === undefined) return []
    const isOwn = section === entry.path[0]
    const message = isOwn
      ? `The line "${section}:" is read as the name of ${A[entry.kind]}. Remove it, and indent what is below it less.`
      : `The line "${section}:" is read as the name of ${A[entry.kind]}. Move what is below it to ${flavour === 'flex' ? `"${section}" at the top` : `the file for ${section}`}.`
    return [{ at: entry.path, message, fixes: [liftTo(section, entry)] }]
  },
}

const A: Readonly<Record<Entry['kind'], string>> = {
  application: 'an application',
  service: 'a service',
  route: 'a route',
}

/** Moves the entries to the section they are of, in which nothing is overwritten. */
function liftTo(section: Section, { path }: Entry): Fix {
  return {
    title: `Make them entries of ${section}`,
    edit: (configuration) => {
      const inner = valueAt(configuration, path)
      if (!isTree(inner)) return configuration
      const free = Object.entries(inner).filter(
        ([name]) =>
          valueAt(configuration, [section, name]) === undefined || path.join() === [section, name].join(),
      )
      return free.reduce(
        (edited, [name, value]) => put(edited, [section, name], value),
        removeAt(configuration, path),
      )
    },
  }
}
