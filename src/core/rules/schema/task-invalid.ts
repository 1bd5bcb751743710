import type { Path } from '../../base/path.ts'
import { entriesOf, get, has, isTree, stringAt, type Tree } from '../../base/tree.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { removeKey, write } from '../shared/fixes/fixes.ts'
import { listOf } from '../shared/words/words.ts'

/** What an application has, and a task does not. */
const OF_APPLICATIONS = ['access', 'crons', 'operations', 'web', 'workers']

const LONGEST = 86_400

export const taskInvalid: ProjectRule = {
  id: 'task-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'project',
  title: 'A task runs a command, and nothing else',
  why: "Tasks run to their end when they are asked to. The linter of the platform knows them: it asks for a command, and rejects what makes a server of one, or changes one of the platform's own.",
  page: '/learn/overview/yaml/yaml-structure.html',
  flavour: 'flex',
  check: (configuration) =>
    entriesOf(get(configuration, 'tasks')).flatMap(([name, task]) =>
      isIgnored(name) || !isTree(task) ? [] : faultsOf(task, ['tasks', name], name),
    ),
}

function faultsOf(task: Tree, at: Path, name: string): Problem[] {
  if (has(task, 'base')) {
    const others = Object.keys(task).filter((key) => key !== 'base' && !isIgnored(key))
    const message = `Task "${name}" is "${stringAt(task, 'base')}" of the platform, which says all of it. Remove ${listOf(others, 'and')}.`
    return others.length > 0 ? [{ at: [...at, others[0] ?? 'base'], message }] : []
  }
  return [...withoutCommand(task, at, name), ...ofApplications(task, at, name), ...tooLong(task, at, name)]
}

function withoutCommand(task: Tree, at: Path, name: string): Problem[] {
  const run = get(task, 'run') ?? null
  if (run !== null && !isTree(run)) return []
  const command = get(run, 'command') ?? ''
  if (command !== '') return []
  return [{ at, message: `Task "${name}" runs nothing. Say its command in "run.command".` }]
}

function ofApplications(task: Tree, at: Path, name: string): Problem[] {
  return OF_APPLICATIONS.filter((key) => has(task, key)).map((key) => ({
    at: [...at, key],
    message: `"${key}" of task "${name}" is of applications alone. Remove it.`,
    fixes: [removeKey([...at, key], get(task, key) ?? null)],
  }))
}

function tooLong(task: Tree, at: Path, name: string): Problem[] {
  const timeout = get(get(task, 'run'), 'timeout')
  if (typeof timeout !== 'number' || (timeout >= 1 && timeout <= LONGEST)) return []
  const nearer = Math.min(Math.max(timeout, 1), LONGEST)
  const path = [...at, 'run', 'timeout']
  const message = `"run.timeout" of task "${name}" is ${timeout}, and has to be between 1 and ${LONGEST} seconds. Use ${nearer}.`
  return [{ at: path, message, fixes: [write(`Use ${nearer}`, path, nearer)] }]
}
