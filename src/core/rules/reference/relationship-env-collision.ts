import { mapDefined } from '../../base/map-defined.ts'
import { renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { free } from '../../model/edits/names.ts'
import { withService } from '../../model/edits/relationship-value.ts'
import { environmentPrefix } from '../../model/relationships.ts'
import type { EntryRule, Fix, Problem } from '../rule.ts'
import { allLinksOf, type Holder, holdersOf, isMisshapen, type Link } from '../shared/links/links.ts'

export const relationshipEnvCollision: EntryRule = {
  id: 'relationship-env-collision',
  category: 'reference',
  severity: 'warning',
  scope: 'application',
  title: 'Every relationship yields environment variables of its own',
  why: 'The variables start with the name in capitals, with an underscore for every other character. Names that differ only there, or that start with a digit, yield variables that clash or that a shell cannot read.',
  page: '/development/variables.html',
  check: (entry) => holdersOf(entry).flatMap(checkHolder),
}

function checkHolder(holder: Holder): readonly Problem[] {
  const firsts = new Map<string, Link>()
  return mapDefined(allLinksOf(holder), (link) => {
    if (isMisshapen(link)) return undefined
    const prefix = environmentPrefix(link.name)
    const fault = faultOf(link, prefix, firsts.get(prefix))
    if (!firsts.has(prefix)) firsts.set(prefix, link)
    return fault === undefined ? undefined : { at: link.path, message: fault, fixes: [rename(link, holder)] }
  })
}

function faultOf({ name }: Link, prefix: string, twin: Link | undefined): string | undefined {
  if (twin)
    return `Relationships "${twin.name}" and "${name}" both yield ${prefix}_HOST and so on. Rename one of them.`
  if (prefix === 'PLATFORM')
    return `Relationship "${name}" yields PLATFORM_ variables, which are the platform's own. Rename it.`
  if (/^\d/.test(prefix))
    return `Relationship "${name}" yields ${prefix}_HOST, which a shell cannot read. Let its name start with a letter.`
  return undefined
}

function rename({ name, path, service }: Link, holder: Holder): Fix {
  const links = allLinksOf(holder).filter((link) => !isMisshapen(link))
  const taken = new Set(['PLATFORM', ...links.map((link) => environmentPrefix(link.name))])
  const wish = /^\d/.test(service) ? `to-${service}` : service
  const newName = free(wish, (candidate) => taken.has(environmentPrefix(candidate)))
  return {
    title: `Rename ${name} to ${newName}`,
    consequence: `Code that reads ${environmentPrefix(name)}_HOST and so on has to read ${environmentPrefix(newName)}_HOST instead.`,
    edit: (configuration) => {
      const value = valueAt(configuration, path)
      if (value === undefined) return configuration
      // A name that was implied has to be said once the relationship is called otherwise.
      return renameKeyAt(setAt(configuration, path, withService(value, service)), path, newName)
    },
  }
}
