import { get } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { listOf } from '../shared/words/words.ts'

export const sourceRootMultiApp: ProjectRule = {
  id: 'source-root-multi-app',
  category: 'topology',
  severity: 'info',
  scope: 'project',
  reads: ['applications'],
  flavour: 'flex',
  title: 'Each of several applications says which folder it is built from',
  why: 'Without `source.root` an application is built from the whole repository. The documentation names two defaults, so it is better written down where others have a folder.',
  page: '/create-apps/multi-app/project-structure.html',
  check: (configuration) => {
    const applications = applicationsOf(configuration)
    const without = applications
      .filter(([, value]) => get(value, 'source') === undefined && get(value, 'type') !== undefined)
      .map(([name]) => name)
    const [first, ...others] = without
    // Where none has a folder, all are built from the same code.
    if (first === undefined || without.length === applications.length) return []
    const message = `${listOf(without.slice(0, MOST), 'and')} ${without.length > 1 ? 'do' : 'does'} not say which folder to build, while others do. Add "source.root".`
    return [
      {
        at: ['applications', first],
        also: others.map((name) => ['applications', name]),
        message,
        fixes: [
          {
            title: 'Write down that it is the whole repository',
            edit: (before) =>
              without.reduce(
                (tree, name) => put(tree, ['applications', name, 'source', 'root'], '/'),
                before,
              ),
          },
        ],
      },
    ]
  },
}

const MOST = 3
