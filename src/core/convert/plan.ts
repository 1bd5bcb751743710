import { get, isTree, type Tree } from '../base/tree.ts'
import { applicationsOf, workersOf } from '../model/queries.ts'
import type { Tell } from './note.ts'

/** What Flex sets outside of the files, or has no limit for, and Fixed takes from the plan. */
export function notePlan(fixed: Tree, tell: Tell): void {
  tell('scaling-outside', [], {
    message:
      'Numbers of instances, autoscaling and guaranteed CPU are not in the files of Flex, and Fixed has none of them.',
    todo: 'Set size in applications and services where AUTO is not enough, and choose the plan by it.',
  })
  const applications = applicationsOf(fixed)
  const hasWorkers = applications.some(([, application]) => workersOf(application).length > 0)
  if (applications.length > 1 || hasWorkers) {
    tell('plan', ['applications'], {
      message: 'Several applications, or workers, need a plan of Medium or larger on Fixed.',
      todo: 'Check the plan before the first push.',
    })
  }
  const disk = diskOf(fixed)
  if (disk > 0) {
    tell('storage-of-plan', [], {
      message: `All disks together are ${disk} MB. A push fails where the plan has less storage.`,
    })
  }
}

function diskOf(value: Tree): number {
  const own = get(value, 'disk')
  const inside = Object.values(value).map((child) => (isTree(child) ? diskOf(child) : 0))
  return inside.reduce((sum, disk) => sum + disk, typeof own === 'number' ? own : 0)
}
