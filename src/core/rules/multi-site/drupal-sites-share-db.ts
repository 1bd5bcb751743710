import type { Tree } from '../../base/tree.ts'
import { entryOf } from '../../model/node-path.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { cmsOf } from '../shared/applications/cms.ts'
import { withDatabase } from '../shared/fixes/database-edits.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { type Link, linksOf } from '../shared/links/links.ts'
import { databaseKeysOf } from '../shared/services/databases.ts'
import { databaseAt } from '../shared/sites/site-databases.ts'

export const drupalSitesShareDb: ProjectRule = {
  id: 'drupal-sites-share-db',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  reads: ['applications', 'services'],
  flavour: 'fixed',
  title: 'Every Drupal has a database of its own',
  why: 'Two Drupal sites may well be two applications of one project, but they should not share a database.',
  page: 'fixed:/guides/drupal/multi-site.html',
  check: (configuration) => {
    const firstUser = new Map<string, string>()
    return drupalLinks(configuration).flatMap(([name, link]): Problem[] => {
      const service = entryOf(configuration, { kind: 'service', name: link.service }) ?? null
      if (!databaseKeysOf(service)) return []
      const database = `${link.service}\n${databaseAt(service, link.endpoint)}`
      const first = firstUser.get(database) ?? name
      firstUser.set(database, first)
      if (first === name) return []
      const message = `"${first}" and "${name}" are Drupal sites with the same database on "${link.service}". Give "${name}" its own.`
      return [{ at: link.path, message, fixes: [separate(name, link)] }]
    })
  },
}

/** The relationships of every Drupal by its name; a worker has those of its application anyway. */
function drupalLinks(configuration: Tree): [string, Link][] {
  return applicationsOf(configuration)
    .filter(([, value]) => cmsOf(value)?.name === 'drupal')
    .flatMap(([name, value]) =>
      linksOf({ kind: 'application', name, value, path: ['applications', name] })
        .filter(({ holder }) => holder.kind !== 'worker')
        .map((link): [string, Link] => [name, link]),
    )
}

function separate(application: string, link: Link): Fix {
  const { service } = link
  return {
    title: `Give ${application} a database in ${service}`,
    consequence: `It starts empty: what "${application}" needs has to be copied.`,
    edit: (configuration) =>
      withDatabase(leadTo(link, service, application).edit(configuration), service, application),
  }
}
