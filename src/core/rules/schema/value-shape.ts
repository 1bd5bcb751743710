import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, isYesOrNo, reshape } from '../shared/faults/reshape.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const valueShape: EntryRule = {
  id: 'value-shape',
  category: 'schema',
  severity: 'error',
  scope: 'entry',
  title: 'Values have the shape that their key asks for',
  why: 'Text where a map is needed, a number where text is needed and the like: the platform rejects the configuration, or reads something else than was meant.',
  page: '/learn/overview/yaml/yaml-structure.html',
  check: eachFault('value-shape', ({ kind, path, value, spot }, entry) => {
    const { field } = spot
    const expected = expectedOf(field)
    if (kind === 'empty') {
      return {
        severity: 'warning',
        message: `${keyOf(entry, path)} is empty, where ${expected} is expected: the official schema rejects that. Fill it, or remove the key.`,
        fixes: [remove(`Remove ${path.at(-1)}`, path)],
      }
    }
    return {
      // YAML 1.1 reads a bare yes as true, and such configurations deploy.
      ...(field.type === 'boolean' && isYesOrNo(value) && { severity: 'warning' }),
      message: `${keyOf(entry, path)} has to be ${expected}. Correct it.`,
      fixes: reshape(path, value, field),
    }
  }),
}
