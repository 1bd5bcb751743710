import type { Expected, Setting, Source } from '../../src/core/rules/case-testing.ts'
import type { Rule } from '../../src/core/rules/rule.ts'

/** A case of a rule's own test. */
export interface RuleCase {
  readonly kind: 'catches' | 'passes'
  readonly rule: Rule
  readonly title: string
  readonly source: Source
  readonly expected: Expected
  readonly setting: Setting
}

/** The cases of every test that was loaded, in the order of the tests. */
export const recorded: RuleCase[] = []

export function catches(
  rule: Rule,
  title: string,
  source: Source,
  expected: Expected = {},
  setting: Setting = {},
): void {
  recorded.push({ kind: 'catches', rule, title, source, expected, setting })
}

export function passes(rule: Rule, title: string, source: Source, setting: Setting = {}): void {
  recorded.push({ kind: 'passes', rule, title, source, expected: {}, setting })
}
