import { isList, isTree } from '../../base/tree.ts'
import { keyOf } from '../entry-words.ts'
import { eachFault } from '../faults.ts'
import { moveUnder } from '../fixes.ts'
import type { EntryRule } from '../rule.ts'

export const variablesNotNested: EntryRule = {
  id: 'variables-not-nested',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'Variables are grouped by a prefix',
  why: 'Every variable belongs to a prefix such as `env` or `php`: a value directly under `variables` is rejected.',
  page: '/create-apps/image-properties/variables.html',
  check: eachFault('variables-not-nested', ({ path, value }, entry) => ({
    message: `${keyOf(entry, path)} needs a prefix above it, such as "env". Move it under one.`,
    fixes: isTree(value) || isList(value) ? [] : [moveUnder(path, 'env')],
  })),
}
