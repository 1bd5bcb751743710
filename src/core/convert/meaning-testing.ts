import { joinPaths } from '../base/join-paths.ts'
import { isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import { changeAt, mapSection, mapValues, replaceKey, withoutEmpty } from './trees.ts'

const MEANT = new Map<Value, Value>([
  ['temporary', 'tmp'],
  ['local', 'instance'],
  ['shared', 'instance'],
  ['storage', 'instance'],
])

/**
 * What a configuration means, in one spelling: a directory left out is the root of the repository, slashes
 * around one do not count, `cmd` of a cron is `commands.start`, `temporary` is `tmp`, storage that nobody shares is
 * on the disk of the instance, and no services or routes are as good as an empty map of them.
 */
export function meaning(configuration: Tree): Tree {
  return mapSection(withoutEmpty(configuration), 'applications', (application) => {
    const source = isTree(application.source) ? application.source : {}
    const root = joinPaths('', stringAt(source, 'root') ?? '') ?? ''
    const rooted = { ...application, source: { ...source, root: root || '/' } }
    return mapMounts(changeAt(rooted, 'crons', (crons) => mapTrees(crons, startsByCommands)))
  })
}

function startsByCommands(cron: Tree): Tree {
  return cron.cmd === undefined ? cron : replaceKey(cron, 'cmd', 'commands', { start: cron.cmd })
}

function mapMounts(instance: Tree): Tree {
  const own = changeAt(instance, 'mounts', (mounts) =>
    mapTrees(mounts, (mount) => ({
      ...mount,
      source: MEANT.get(mount.source ?? null) ?? mount.source ?? null,
    })),
  )
  const withWeb = changeAt(own, 'web', (web) => (isTree(web) ? mapMounts(web) : web))
  return changeAt(withWeb, 'workers', (workers) => mapTrees(workers, mapMounts))
}

function mapTrees(value: Value, change: (tree: Tree) => Tree): Value {
  return isTree(value) ? mapValues(value, (each) => (isTree(each) ? change(each) : each)) : value
}
