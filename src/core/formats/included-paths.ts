import {
  entriesOf,
  get,
  isList,
  isTree,
  stringAt,
  Tagged,
  type Tree,
  treeAt,
  type Value,
} from '../base/tree.ts'

/**
 * Where the files may be that a configuration includes, from the root of the project: a path counts from the
 * application's own folder, or from `.upsun` (https://docs.upsun.com/learn/overview/yaml/platform-yaml-tags.html).
 */
export function includedPaths(configuration: Tree): readonly string[] {
  const inApplications = entriesOf(configuration.applications).flatMap(([, application]) => {
    const folder = stringAt(treeAt(application, 'source'), 'root') ?? ''
    return includesIn(application).map((path) => joined(folder, path))
  })
  const anywhere = includesIn(configuration).flatMap((path) => [joined('', path), joined('.upsun', path)])
  return [...new Set([...inApplications, ...anywhere].filter((path) => path !== undefined))]
}

function includesIn(value: Value | undefined): string[] {
  if (value instanceof Tagged) return value.tag === '!include' ? pathOf(value.value) : []
  if (isList(value)) return value.flatMap(includesIn)
  return isTree(value) ? Object.values(value).flatMap(includesIn) : []
}

/** `!include path`, or `!include { type: string, path: path }`. */
function pathOf(value: Value): string[] {
  const path = isTree(value) ? get(value, 'path') : value
  return typeof path === 'string' ? [path] : []
}

/** A path without `.` and `..`; undefined where it leads out of the project. */
function joined(folder: string, path: string): string | undefined {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
