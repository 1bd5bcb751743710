import { isList, isTree, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { ENVIRONMENT, eachValue } from '../shared/faults/values-at.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const variableValueNested: EntryRule = {
  id: 'variable-value-nested',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The value of an environment variable is text',
  why: 'The schemas let lists and maps through, but an environment holds text alone. The documentation knows values that are text, or JSON.',
  page: '/development/variables.html',
  check: eachValue(ENVIRONMENT, (value, path, entry) => {
    if (!isTree(value) && !isList(value)) return
    const inJson = write('Write it as JSON', path, JSON.stringify(value))
    return {
      message: `${keyOf(entry, path)} is a ${isList(value) ? 'list' : 'map'}, and an environment variable is text. Write it as text, such as JSON in quotes.`,
      fixes: holdsTag(value) ? [] : [withConsequence(inJson, 'Code that reads it has to take it for JSON.')],
    }
  }),
}

function holdsTag(value: Value): boolean {
  if (value instanceof Tagged) return true
  return (isList(value) || isTree(value)) && Object.values(value).some(holdsTag)
}
