import { mapDefined } from '../../base/map-defined.ts'
import type { Path } from '../../base/path.ts'
import { entriesOf, get, isTree, Tagged } from '../../base/tree.ts'
import type { EntryContext, EntryRule, Problem } from '../rule.ts'
import { leadTo, remove, removeKey } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
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
    ...writtenLinksOf(entry).flatMap(checkKeys),
  ],
}

function checkMap({ value, path }: Holder): Problem | undefined {
  const relationships = get(value, 'relationships') ?? null
  if (relationships === null || isTree(relationships) || relationships instanceof Tagged) return undefined
  const at: Path = [...path, 'relationships']
  return { at, message: 'Relationships are a map: write the name of each, followed by what it leads to.' }
}

/** What the schemas reject, or pass over, in a map that can be read all the same. */
function checkKeys(link: Link): readonly Problem[] {
  const { name, value, path } = link
  if (isMisshapen(link)) return []
  return entriesOf(value).flatMap(([key, child]): Problem[] => {
    const at: Path = [...path, key]
    if (!KEYS.includes(key)) {
      const [meant] = nearest(key, KEYS)
      const remedy = meant === undefined ? `Name "service" and "endpoint".` : `Did you mean "${meant}"?`
      const message = `Relationship "${name}" has the key "${key}", which does nothing. ${remedy}`
      return [{ at, severity: 'warning', message, fixes: [removeKey(at, child)] }]
    }
    if (child !== null) return []
    const message = `"${key}" of relationship "${name}" is empty, which the official schemas reject. Fill it, or remove the key.`
    return [{ at, severity: 'warning', message, fixes: [remove(`Remove ${key}`, at)] }]
  })
}

const KEYS: readonly string[] = ['service', 'endpoint']

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
