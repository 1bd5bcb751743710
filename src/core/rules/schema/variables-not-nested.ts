import { entriesOf, isList, isTree, type Tree, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { moveUnder, write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** Prefixes that the platform gives a meaning to: nobody calls a variable so. */
const PREFIXES = ['env', 'php']

export const variablesNotNested: EntryRule = {
  id: 'variables-not-nested',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'Variables are grouped by a prefix',
  why: 'Every variable belongs to a prefix such as `env` or `php`: a value directly under `variables` is rejected.',
  page: '/create-apps/image-properties/variables.html',
  check: eachFault('variables-not-nested', ({ path, value }, entry) => {
    if (isList(value) || PREFIXES.includes(String(path.at(-1)))) {
      const variables = pairsIn(value)
      return {
        message: `${keyOf(entry, path)} has to be a map: write the name of each variable, a colon and its value.`,
        fixes: variables ? [write('Write it as a map', path, variables)] : [],
      }
    }
    return {
      message: `${keyOf(entry, path)} needs a prefix above it, such as "env". Move it under one.`,
      fixes: [moveUnder(path, 'env')],
    }
  }),
}

/** Variables as other tools list them, `NAME=value` or a map of one each; nothing where one is neither. */
function pairsIn(value: Value): Tree | undefined {
  const items = isList(value) ? value : [value]
  const pairs = items.flatMap((item): (readonly [string, Value])[] => {
    if (isTree(item)) return [...entriesOf(item)]
    const [, name, text = ''] = typeof item === 'string' ? (/^([A-Za-z_]\w*)=(.*)/s.exec(item) ?? []) : []
    return name === undefined ? [] : [[name, text]]
  })
  const variables = Object.fromEntries(pairs)
  const isWhole = pairs.length >= items.length && Object.keys(variables).length === pairs.length
  return isWhole && pairs.length > 0 ? variables : undefined
}
