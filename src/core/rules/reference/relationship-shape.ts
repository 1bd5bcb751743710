import { mapDefined } from '../../base/map-defined.ts'
import type { Path } from '../../base/path.ts'
import { get, isTree, Tagged } from '../../base/tree.ts'
import type { EntryContext, EntryRule, Problem } from '../rule.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { type Holder, holdersOf, isMisshapen, type Link, writtenLinksOf } from '../shared/links/links.ts'

export const relationshipShape: EntryRule = {
  id: 'relationship-shape',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'A relationship says what it leads to in a form the platform knows',
  why: 'A relationship is empty, a map with `service` and `endpoint`, or the text `service:endpoint`. Anything else is rejected.',
  page: '/create-apps/image-properties/relationships.html',
  check: (entry, context) => [
    ...mapDefined(holdersOf(entry), checkMap),
    ...mapDefined(writtenLinksOf(entry), (link) => checkLink(link, context)),
  ],
}

function checkMap({ value, path }: Holder): Problem | undefined {
  const relationships = get(value, 'relationships') ?? null
  if (relationships === null || isTree(relationships) || relationships instanceof Tagged) return undefined
  const at: Path = [...path, 'relationships']
  return { at, message: 'Relationships are a map: write the name of each, followed by what it leads to.' }
}

function checkLink(link: Link, { containers }: EntryContext): Problem | undefined {
  if (!isMisshapen(link) || link.value instanceof Tagged) return undefined
  const { name, form, service, path } = link
  if (form !== 'legacy') {
    const message = `Relationship "${name}" cannot be read: leave it empty, or name a service and an endpoint.`
    return { at: path, message }
  }
  const target = containers.get(service)
  const endpoints = target?.defaultEndpoint ? [target.defaultEndpoint] : (target?.endpoints ?? [])
  return {
    at: path,
    message: `Relationship "${name}" lacks an endpoint: write "${service}:" followed by one of its endpoints.`,
    fixes: endpoints.map((endpoint) => leadTo(link, service, endpoint)),
  }
}
