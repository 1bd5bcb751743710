import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { eachConnection, isSelf } from '../shared/links/links.ts'

export const relationshipSelf: EntryRule = {
  id: 'relationship-self',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'Nothing has a relationship to itself',
  why: 'It would be a circle of one, and circular relationships are not supported.',
  page: '/create-apps/multi-app/relationships.html',
  check: eachConnection((link, container, entry) => {
    const { name, path } = link
    if (!isSelf(link, container, entry)) return
    return {
      message: `Relationship "${name}" of "${entry.name}" leads back to "${entry.name}". Remove it; it can call itself on localhost.`,
      fixes: [remove(`Remove relationship ${name}`, path)],
    }
  }),
}
