import type { Path } from '../../base/path.ts'
import { isList, isTree, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { replace } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** The last one is how files were included once. */
const KNOWN = ['!include', '!archive', '!file']

export const tagUnknown: EntryRule = {
  id: 'tag-unknown',
  category: 'schema',
  severity: 'error',
  scope: 'entry',
  title: 'A tag is one that the platform knows',
  why: 'What starts with an exclamation mark and has no quotes is a tag of YAML. The platform knows `!include` and `!archive`, and cannot read a file with another one: a password that starts so is lost.',
  page: '/learn/overview/yaml/platform-yaml-tags.html',
  check: (entry) => {
    if (isIgnored(entry.name)) return []
    return findTags(entry.value, [...entry.path], [])
      .filter(({ value: { tag } }) => !KNOWN.includes(tag) && !tag.startsWith('!!'))
      .map(({ value, path }) => ({
        at: path,
        message: `${keyOf(entry, path)} has the tag "${value.tag}", which the platform does not know. Put the value in quotes, or write "!include".`,
        fixes: mend(value, path),
      }))
  },
}

interface FoundTag {
  readonly value: Tagged
  readonly path: Path
}

/** Tags are objects: texts and numbers, which most values are, need no look. `way` is one list for the whole walk. */
function findTags(value: Value, way: (string | number)[], found: FoundTag[]): readonly FoundTag[] {
  if (value instanceof Tagged) found.push({ value, path: [...way] })
  else if (isList(value)) {
    for (const [at, child] of value.entries()) enter(child, at, way, found)
  } else if (isTree(value)) {
    for (const key of Object.keys(value)) enter(value[key], key, way, found)
  }
  return found
}

function enter(
  child: Value | undefined,
  key: string | number,
  way: (string | number)[],
  found: FoundTag[],
): void {
  if (typeof child !== 'object') return
  way.push(key)
  findTags(child, way, found)
  way.pop()
}

function mend({ tag, value }: Tagged, path: Path): readonly Fix[] {
  if (/^!inc|^!file/i.test(tag)) return [replace('Include it', path, new Tagged('!include', value))]
  if (typeof value !== 'string' && value !== null) return []
  const text = value === null || value === '' ? tag : `${tag} ${value}`
  return [replace('Write it as text', path, text)]
}
