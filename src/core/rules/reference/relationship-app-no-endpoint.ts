import type { EntryRule } from '../rule.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { eachConnection, isSelf } from '../shared/links/links.ts'

export const relationshipAppNoEndpoint: EntryRule = {
  id: 'relationship-app-no-endpoint',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'A relationship to an application names its endpoint',
  why: 'Only services have a default endpoint. An application answers on `http`, and only if the relationship says so.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachConnection((link, container, entry) => {
    if (container.kind !== 'application' || link.endpoint !== undefined) return
    if (isSelf(link, container, entry)) return
    return {
      message: `Relationship "${link.name}" leads to the application "${link.service}" without an endpoint. Name its endpoint "http".`,
      fixes: [leadTo(link, link.service, 'http')],
    }
  }),
}
