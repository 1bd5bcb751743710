import { applicationsOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { sourceRootOf } from '../shared/applications/source-roots.ts'
import { listOf } from '../shared/words/words.ts'

export const sourceRootNested: ProjectRule = {
  id: 'source-root-nested',
  category: 'topology',
  severity: 'info',
  scope: 'project',
  reads: ['applications'],
  title: 'The folder of one application is not inside that of another',
  why: 'Whatever changes in the inner folder changes the outer one too, and both applications are built again.',
  page: '/create-apps/multi-app/project-structure.html',
  check: (configuration, { flavour }) => {
    const roots = applicationsOf(configuration).flatMap(([name, value]) => {
      const root = sourceRootOf(value, flavour)
      return root === undefined ? [] : [{ name, root }]
    })
    const outer = new Map(roots.map(({ name, root }) => [root, name]))
    const inside = new Map<string, string[]>()
    for (const { name, root } of roots) {
      const around = foldersAround(root).find((folder) => outer.has(folder))
      if (around !== undefined) inside.set(around, [...(inside.get(around) ?? []), name])
    }
    return [...inside].map(([root, names]) => {
      const name = outer.get(root) ?? ''
      const message = `Whenever ${listOf(names.slice(0, MOST), 'or')} changes, "${name}" is built again: its folder is around ${names.length > 1 ? 'theirs' : 'it'}. Folders side by side avoid that.`
      return { at: ['applications', name], message }
    })
  },
}

const MOST = 3

/** The folders that a folder is in, the next one first, the root of the repository last. */
function foldersAround(root: string): string[] {
  const parts = root === '' ? [] : root.split('/')
  return parts.map((_, at) => parts.slice(0, parts.length - 1 - at).join('/'))
}
