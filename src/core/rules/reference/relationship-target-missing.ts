import type { EntryRule } from '../rule.ts'
import { createServices, leadToNearest } from '../shared/fixes/suggestions.ts'
import { eachLink } from '../shared/links/links.ts'

export const relationshipTargetMissing: EntryRule = {
  id: 'relationship-target-missing',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'A relationship leads to an application or service of its project',
  why: 'What it names does not exist, so it cannot be resolved and the deploy fails.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachLink((link, destination, _entry, { containers, flavour }) => {
    if (destination.kind !== 'missing') return
    return {
      message: `Relationship "${link.name}" leads to "${link.service}", which is no application or service here. Create it, or correct the name.`,
      fixes: [...leadToNearest(link, containers), ...createServices(link, flavour)],
    }
  }),
}
