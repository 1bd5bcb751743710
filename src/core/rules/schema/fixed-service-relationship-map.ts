import type { Container } from '../containers.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { linksOf } from '../shared/links/links.ts'
import { called } from '../shared/words/entry-words.ts'

export const fixedServiceRelationshipMap: EntryRule = {
  id: 'fixed-service-relationship-map',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'On Fixed, relationships of services are text',
  why: 'The validator of Fixed takes `target:endpoint` alone where a service has relationships.',
  page: 'fixed:/add-services.html',
  flavour: 'fixed',
  check: (entry, { containers }) =>
    linksOf(entry).flatMap((link) => {
      if (link.form === 'legacy') return []
      const endpoint = link.endpoint ?? defaultOf(containers.get(link.service))
      const text = `${link.service}:${endpoint ?? 'http'}`
      return [
        {
          at: link.path,
          message: `Relationship "${link.name}" of ${called(entry)} has to be text on Fixed. Write "${text}".`,
          fixes: endpoint === undefined ? [] : [write(`Write ${text}`, link.path, text)],
        },
      ]
    }),
}

function defaultOf(container: Container | undefined): string | undefined {
  return container?.kind === 'application' ? 'http' : container?.defaultEndpoint
}
