import { setAt, valueAt } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import { allReferences, type PlacedReference } from '../../model/edits/references-to.ts'
import { retarget } from '../../model/edits/relationship-value.ts'
import { entryOf } from '../../model/node-path.ts'
import { applicationsOf } from '../../model/queries.ts'
import { cmsOf } from '../cms.ts'
import { withDatabase } from '../database-edits.ts'
import { databaseKeysOf } from '../databases.ts'
import { placeOf } from '../places.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { databaseAt } from '../site-databases.ts'

export const drupalSitesShareDb: ProjectRule = {
  id: 'drupal-sites-share-db',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  flavour: 'fixed',
  title: 'Every Drupal has a database of its own',
  why: 'Two Drupal sites may well be two applications of one project, but they should not share a database.',
  page: 'fixed:/guides/drupal/multi-site.html',
  check: (configuration) => {
    const firstUser = new Map<string, string>()
    return drupalRelationships(configuration).flatMap((reference): Problem[] => {
      const { entry, targetName, endpoint } = reference
      const service = entryOf(configuration, { kind: 'service', name: targetName }) ?? null
      if (!databaseKeysOf(service)) return []
      const database = `${targetName}\n${databaseAt(service, endpoint)}`
      const first = firstUser.get(database) ?? entry
      firstUser.set(database, first)
      if (first === entry) return []
      const message = `"${first}" and "${entry}" are Drupal sites with the same database on "${targetName}". Give "${entry}" its own.`
      return [{ at: placeOf(reference), message, fixes: [separate(reference)] }]
    })
  },
}

function drupalRelationships(configuration: Tree): PlacedReference[] {
  const sites = applicationsOf(configuration).filter(([, value]) => cmsOf(value)?.name === 'drupal')
  const names = new Set(sites.map(([name]) => name))
  if (names.size < 2) return []
  return allReferences(configuration).filter(({ kind, section, entry, path: [key] }) => {
    return kind === 'relationship' && section === 'applications' && key !== 'workers' && names.has(entry)
  })
}

function separate(reference: PlacedReference): Fix {
  const { entry, targetName: service, label: name } = reference
  const at = placeOf(reference)
  return {
    title: `Give ${entry} a database in ${service}`,
    consequence: `It starts empty: what "${entry}" needs has to be copied.`,
    edit: (configuration) => {
      const value = valueAt(configuration, at)
      if (value === undefined) return configuration
      const connected = setAt(configuration, at, retarget(value, { name, service, endpoint: entry }))
      return withDatabase(connected, service, entry)
    },
  }
}
