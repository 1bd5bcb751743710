import type { Path } from '../../base/path.ts'
import { get, isTree, Tagged, type Tree, type Value } from '../../base/tree.ts'
import type { Entry, EntryRule, Problem } from '../rule.ts'
import { tagsIn } from '../shared/faults/tags.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { replace } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

const TYPES = ['string', 'binary', 'yaml', 'archive']

export const includeInvalid: EntryRule = {
  id: 'include-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'entry',
  title: 'What is included is a file of the project',
  why: 'An include names a file, or a map with its `type` and `path`. What cannot be found in the repository by that cannot be put in its place.',
  page: '/learn/overview/yaml/platform-yaml-tags.html',
  check: (entry) =>
    isIgnored(entry.name)
      ? []
      : tagsIn(entry).flatMap(({ value, path }) =>
          value.tag === '!include' ? faultOf(value.value, path, entry) : [],
        ),
}

function faultOf(value: Value, at: Path, entry: Entry): Problem[] {
  const said = `${keyOf(entry, at)} includes`
  if (isTree(value)) return faultOfMap(value, at, said)
  if (typeof value !== 'string' || value === '') {
    const message = `${said} no file. Write its path behind "!include", or a map with its "type" and "path".`
    return [{ at, message }]
  }
  return ofPath(value, at, said)
}

function faultOfMap(value: Tree, at: Path, said: string): Problem[] {
  const path = get(value, 'path') ?? ''
  if (typeof path !== 'string' || path === '')
    return [{ at, message: `${said} something without a path. Add "path" with the file.` }]
  if (isAbsent(get(value, 'type'))) {
    const message = `${said} a file without a type: the platform may take it for YAML, or refuse it. Add "type", which is ${listOf(TYPES, 'or')}.`
    return [{ at, severity: 'warning', message }]
  }
  const type = String(get(value, 'type'))
  if (TYPES.includes(type)) return ofPath(path, at, said)
  const message = `${said} a file of the type "${type}", which there is not. Write ${listOf(TYPES, 'or')}.`
  const fixes = nearest(type, TYPES)
    .slice(0, 1)
    .map((meant) => replace(`Write ${meant}`, at, new Tagged('!include', { ...value, type: meant })))
  return [{ at, message, fixes }]
}

function ofPath(path: string, at: Path, said: string): Problem[] {
  if (!path.startsWith('/')) return []
  return [
    {
      at,
      // A linter refuses it, and projects are deployed that say so.
      severity: 'warning',
      message: `${said} "${path}", which is outside of the project. Write the path without the slash.`,
    },
  ]
}
