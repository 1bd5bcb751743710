import { ALL_RULES } from '../../src/core/rules/all-rules.ts'
import { printPage } from './page.ts'

/** What is shown in place of the mark in `rules.html`. */
export function printRules(): string {
  return printPage(ALL_RULES)
}
