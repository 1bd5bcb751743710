import type { Path } from '../../base/path.ts'
import { Tagged } from '../../base/tree.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { tagsIn } from '../shared/faults/tags.ts'
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
    return tagsIn(entry)
      .filter(({ value: { tag } }) => !KNOWN.includes(tag) && !tag.startsWith('!!'))
      .map(({ value, path }) => ({
        at: path,
        message: `${keyOf(entry, path)} has the tag "${value.tag}", which the platform does not know. Put the value in quotes, or write "!include".`,
        fixes: mend(value, path),
      }))
  },
}

function mend({ tag, value }: Tagged, path: Path): readonly Fix[] {
  if (/^!inc|^!file/i.test(tag)) return [replace('Include it', path, new Tagged('!include', value))]
  if (typeof value !== 'string' && value !== null) return []
  const text = value === null || value === '' ? tag : `${tag} ${value}`
  return [replace('Write it as text', path, text)]
}
