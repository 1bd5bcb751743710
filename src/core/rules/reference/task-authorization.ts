import type { Path } from '../../base/path.ts'
import {
  entriesOf,
  get,
  has,
  isList,
  isTree,
  stringAt,
  Tagged,
  type Tree,
  treeAt,
  type Value,
} from '../../base/tree.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { change, replace } from '../shared/fixes/fixes.ts'
import { listOf } from '../shared/words/words.ts'

/** What each kind of authorization allows. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['env', 'view'],
  ['task', 'operate'],
])

export const taskAuthorization: ProjectRule = {
  id: 'task-authorization',
  category: 'reference',
  severity: 'error',
  scope: 'project',
  title: 'An authorization allows what there is to allow',
  why: 'An application may view its environment, or operate a task that there is. The linter of the platform rejects any other authorization.',
  page: '/learn/overview/yaml/yaml-structure.html',
  flavour: 'flex',
  check: (configuration) => {
    const tasks = get(configuration, 'tasks') ?? {}
    return holdersIn(configuration).flatMap(({ value, path }) => {
      const list = get(value, 'authorizations')
      if (!isList(list)) return []
      return list.flatMap((item, position) =>
        isTree(item) ? faultOf(item, [...path, 'authorizations', position], tasks) : [],
      )
    })
  },
}

interface Holder {
  readonly value: Value
  readonly path: Path
}

/** Applications, their instances, and tasks. */
function holdersIn(configuration: Tree): Holder[] {
  const under = (value: Value | undefined, path: Path): Holder[] =>
    entriesOf(value).flatMap(([name, entry]) =>
      isIgnored(name) ? [] : [{ value: entry, path: [...path, name] }],
    )
  const applications = under(get(configuration, 'applications'), ['applications'])
  const instances = applications.flatMap(({ value, path }) => [
    { value: treeAt(value, 'web'), path: [...path, 'web'] },
    ...under(get(value, 'workers'), [...path, 'workers']),
  ])
  return [...applications, ...instances, ...under(get(configuration, 'tasks'), ['tasks'])]
}

function faultOf(item: Tree, at: Path, tasks: Value): Problem[] {
  const written = get(item, 'type') ?? ''
  if (written instanceof Tagged) return []
  const type = String(written)
  const action = ACTIONS.get(type)
  if (action === undefined)
    return [
      {
        at,
        message: `An authorization is of the type "env" or "task", and this is of "${type}". Correct it.`,
      },
    ]
  if (stringAt(item, 'action') !== action) {
    const path = [...at, 'action']
    return [
      {
        at: isAbsent(get(item, 'action')) ? at : path,
        message: `An authorization of the type "${type}" allows to "${action}", and nothing else. Write that as its action.`,
        fixes: [change(`Write ${action}`, at, (authorization) => ({ ...authorization, action }))],
      },
    ]
  }
  return type === 'task' ? ofNoTask(item, at, tasks) : []
}

function ofNoTask(item: Tree, at: Path, tasks: Value): Problem[] {
  const resource = get(item, 'resource') ?? ''
  if (resource === '')
    return [{ at, message: 'An authorization to operate a task names it as its "resource". Add it.' }]
  if (resource instanceof Tagged || !isTree(tasks) || has(tasks, String(resource))) return []
  const names = Object.keys(tasks).filter((name) => !isIgnored(name))
  const there = names.length > 0 ? `There is ${listOf(names, 'and')}.` : 'There are no tasks.'
  const path = [...at, 'resource']
  return [
    {
      at: path,
      message: `There is no task "${resource}". ${there} Correct the name.`,
      fixes: names.length === 1 ? names.map((name) => replace(`Name ${name}`, path, name)) : [],
    },
  ]
}
