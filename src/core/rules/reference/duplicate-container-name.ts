import { renameKeyAt, setAt, valueAt } from '../../base/path.ts'
import { get, has, isTree, type Tree } from '../../base/tree.ts'
import { uniqueName } from '../../model/edits/names.ts'
import { allReferences } from '../../model/edits/references-to.ts'
import { withService } from '../../model/edits/relationship-value.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { RENAMED } from '../shared/fixes/name-fixes.ts'
import { placeOf } from '../shared/words/places.ts'

export const duplicateContainerName: ProjectRule = {
  id: 'duplicate-container-name',
  category: 'reference',
  severity: 'error',
  scope: 'project',
  reads: ['applications', 'services'],
  title: 'Names are unique in a project',
  why: 'Applications and services share one name space: relationships and routes could mean either.',
  page: '/add-services.html',
  check: (configuration) => {
    const services = get(configuration, 'services')
    if (!isTree(services)) return []
    return applicationsOf(configuration)
      .filter(([name]) => has(services, name))
      .map(([name]) => ({
        at: ['services', name],
        message: `An application is called "${name}" too. Rename one of them.`,
        fixes: [renameApplication(configuration, name)],
      }))
  },
}

function renameApplication(before: Tree, name: string): Fix {
  const newName = uniqueName(before, `${name}-app`)
  return {
    title: `Rename the application to ${newName}`,
    consequence: RENAMED.application,
    edit: (configuration) => {
      // What names the endpoint of an application means the application; everything else means the service.
      const followed = allReferences(configuration)
        .filter((reference) => reference.targetName === name && reference.endpoint === 'http')
        .map(placeOf)
        .reduce((tree, at) => setAt(tree, at, withService(valueAt(tree, at) ?? null, newName)), configuration)
      return renameKeyAt(followed, ['applications', name], newName)
    },
  }
}
