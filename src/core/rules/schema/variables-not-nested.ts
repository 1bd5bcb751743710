import { isList } from '../../base/tree.ts'
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
    message: isList(value)
      ? `${keyOf(entry, path)} is a list, and has to be a map of variables. Write each as its name, a colon and its value.`
      : `${keyOf(entry, path)} needs a prefix above it, such as "env". Move it under one.`,
    fixes: isList(value) ? [] : [moveUnder(path, 'env')],
  })),
}
