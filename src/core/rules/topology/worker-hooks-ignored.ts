import { mountsOf } from '../../model/mounts.ts'
import { workersOf } from '../../model/queries.ts'
import { overrides } from '../../model/relationships.ts'
import type { EntryRule } from '../rule.ts'
import { type Hook, hookOf, linesOf } from '../shared/applications/commands.ts'
import { listOf } from '../shared/words/words.ts'

export const workerHooksIgnored: EntryRule = {
  id: 'worker-hooks-ignored',
  category: 'topology',
  severity: 'info',
  scope: 'application',
  title: 'Deploy hooks prepare the web process only',
  why: 'The deploy and post_deploy hooks run in the container that answers requests. A worker has mounts of its own for what is local to a container, and finds nothing in them.',
  page: '/create-apps/image-properties/workers.html',
  check: ({ name, value, path }) => {
    const workers = workersOf(value).filter(([, worker]) => !overrides(worker, 'mounts'))
    if (workers.length === 0) return []
    const local = mountsOf(value).filter(({ source = '' }) => LOCAL.has(source))
    return HOOKS.flatMap((hook) => {
      const text = linesOf(hookOf(value, hook) ?? '').join('\n')
      const prepared = local.find((mount) => isPreparedBy(text, trimSlashes(mount.path)))
      if (!prepared) return []
      const names = listOf(
        workers.map(([worker]) => worker),
        'and',
      )
      const message = `The ${hook} hook of "${name}" prepares "${prepared.path}", which each container has for itself. Let ${names} prepare it in the start command too.`
      return [{ at: [...path, 'hooks', hook], message }]
    })
  },
}

const LOCAL = new Set(['instance', 'tmp', 'temporary'])
const HOOKS: readonly Hook[] = ['deploy', 'post_deploy']

/** Whether a script names a directory, or warms a cache that lies in it. */
function isPreparedBy(text: string, directory: string): boolean {
  return (directory.includes('cache') && /\bcache:warm(up)?\b/.test(text)) || hasPath(text, directory)
}

function hasPath(text: string, directory: string): boolean {
  const at = text.indexOf(directory)
  const isWhole = !/[\w-]/.test(text[at - 1] ?? '') && !/[\w.-]/.test(text[at + directory.length] ?? '')
  return at >= 0 && directory.includes('/') && isWhole
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}
