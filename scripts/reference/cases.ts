import { runCase, toTree } from '../../src/core/rules/case-testing.ts'
import type { Finding, Rule } from '../../src/core/rules/rule.ts'
import { type RuleCase, recorded } from './recorder.ts'

import.meta.glob('../../src/core/rules/*/*.test.ts', { eager: true })

/** Every case that the test of a rule runs. */
export function casesOf({ id }: Rule): readonly RuleCase[] {
  return recorded.filter(({ rule }) => rule.id === id)
}

/** What a rule says in its own cases. */
export function findingsOf(rule: Rule): readonly Finding[] {
  return casesOf(rule).flatMap(({ kind, source, setting }) =>
    kind === 'catches' ? runCase([rule], toTree(source), setting) : [],
  )
}
